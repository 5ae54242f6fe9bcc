/** Words of what proposes, explains and compares plans. Weeks, numbers and lists come as they are shown. */
const plural = (count: number, one: string, many: string) => (count === 1 ? one : many);

export const planningWords = {
  first: 'What comes first',
  propose: 'Propose a plan',
  again: 'Plan again',
  means:
    'The proposal keeps what is begun, done or has a fixed date, and plans all the rest within the days that the teams have. Nothing moves until you accept it.',
  running: (share: string) => `Planning: ${share} done`,
  looking: (share: string) => `Trying: ${share} done`,
  stop: 'Stop here',
  failed: 'The plan could not be worked out. Reload the page, and try again.',
  stale: 'The roadmap has changed since. Plan again.',
  nothing: 'There is nothing to plan yet. Add an initiative first.',
  bestSoFar: 'The best until now:',

  fitsAll: (count: number, week: string) =>
    `${count === 1 ? 'It fits' : `All ${count} fit`}; done in week ${week}.`,
  fitsSome: (planned: number, all: number, week: string) =>
    `${planned} of ${all} fit; these are done in week ${week}.`,
  fitsNone: 'Nothing fits into the roadmap as it is.',
  shortest: 'No plan is shorter.',
  atMostLonger: (share: string) => `That is at most ${share} longer than the shortest possible.`,
  fellBack:
    'Not everything fits, so an early end of all is not possible: must-haves come first, then value.',

  moves: 'What would move',
  noMoves: 'Nothing moves: the plan is as good as any that was found.',
  columns: {
    initiative: 'Initiative',
    from: 'From',
    to: 'To',
    why: 'Why there',
    accept: 'Accept',
  },
  unplanned: 'Not planned',
  accept: 'Accept',
  acceptOf: (title: string) => `Accept the move of ${title}`,
  acceptAll: (count: number) => `Accept ${count === 1 ? 'this move' : `all ${count} moves`}`,
  discard: 'Discard the proposal',

  leftOut: 'What does not fit',
  late: 'What comes too late',
  reasons: {
    circle: (titles: string) => `It waits for itself, by way of ${titles}. Take a dependency away.`,
    needsLeftOut: (title: string) => `It needs ${title}, which cannot be planned.`,
    teamWithoutCapacity: (team: string) => `${team} has no days in any week of the roadmap.`,
    moreThanRoadmap: (team: string, effort: string, capacity: string) =>
      `It needs ${effort} days of ${team}, which has ${capacity} in the whole roadmap.`,
    moreThanWeek: (team: string, aWeek: string, capacity: string) =>
      `It needs ${aWeek} days a week of ${team}, which has ${capacity} at most.`,
    noWindow: (weeks: string) =>
      `Its teams never have enough days for ${weeks} weeks on end. Spread it over more weeks.`,
    beforeRoadmap: 'Its fixed date lies before the roadmap. Move the date, or let it move.',
    noRoom: 'The teams have no days left for it inside the roadmap.',
    noRoomUntil: (week: string) =>
      `The teams have no days left for it inside the roadmap: it would end in ${week}.`,
  },
  lateBy: (due: string, last: string) => `Due by ${due}, but done in ${last}.`,
  earliest: (week: string) => `If it went first, it could be done in ${week}.`,
  staysLate: 'It has begun or its date is fixed, so the proposal leaves it there.',
  notEarlier: 'Even if it went first, it could not be done earlier.',

  ways: 'What would make it fit',
  waysInTime: 'What would bring it in time',
  waysOf: (title: string) => `for ${title}`,
  noWays:
    'No single change that was tried is enough. Make it smaller and give the team more days, or take something else out.',
  waysMeans:
    'Each was tried with a plan of its own. The price counts value that is lost in days, at what the roadmap spends for as much value.',
  price: (days: string) => `Price: ${days} days.`,
  free: 'Takes no days.',
  doThis: 'Do this',
  way: {
    addDays: (team: string, days: string, from: string, to: string) =>
      from === to
        ? `Give ${team} ${days} more ${days === '1' ? 'day' : 'days'} in week ${from}.`
        : `Give ${team} ${days} more ${days === '1' ? 'day' : 'days'} a week, in weeks ${from} to ${to}.`,
    leaveOut: (title: string) => `Drop ${title}.`,
    smaller: (percent: string) => `Cut it to ${percent} of its effort.`,
    longer: (phase: string, weeks: number) =>
      `Make ${phase} ${weeks} ${plural(weeks, 'week', 'weeks')} longer.`,
    dueLater: (week: string) => `Let it be due by the end of ${week}.`,
    dropNotBefore: 'Let it start earlier than its earliest date.',
    unpin: (title: string) => `Let ${title} move from its fixed date.`,
  },

  why: {
    notPlanned: 'It is not planned.',
    pinned: (week: string) =>
      `Its date is fixed: it starts in ${week}, and proposals leave it there.`,
    begun: (week: string) => `It has begun, in ${week}, and stays there.`,
    done: 'It is done.',
    waits: (parts: readonly string[]) => `Waits ${parts.join(', then ')}.`,
    notBefore: (week: string) => `for its earliest date, ${week}`,
    waitsFor: (title: string, week: string) => `for ${title} until the end of week ${week}`,
    waitsForUnplanned: (title: string) => `for ${title}, which is not planned`,
    waitsForTeam: (team: string, week: string, by: string) =>
      by
        ? `for ${team}, too full until the end of week ${week} with ${by}`
        : `for ${team}, which has too few days until the end of week ${week}`,
    atOnce: 'Starts at once: nothing is in its way.',
    couldStart: (week: string) => `It could start as early as ${week}.`,
    tooEarly: (week: string) =>
      `It starts too early: beside all that is planned, there is room from ${week} on.`,
    noRoom: 'There is no room for it beside all that is planned.',
  },
  displaces: (titles: string) => `Because of it, others move as well: ${titles}.`,
  andOthers: (count: number) => `${count} ${plural(count, 'other', 'others')}`,

  compare: {
    means:
      'Keep the plan as it is now under a name; then try another, and set the two side by side.',
    name: 'Name of the plan',
    keep: 'Keep this plan',
    kept: 'Kept plans',
    forget: 'Forget',
    one: 'Compare',
    other: 'with',
    current: 'The plan as it is now',
    proposal: 'The proposal',
    empty: 'Keep a plan or ask for a proposal: then there are two to compare.',
    same: 'Nothing moves between the two.',
    figures: 'What they come to',
    figure: 'Figure',
    finish: 'Done in week',
    planned: 'Planned',
    late: 'Late',
    overload: 'Days over capacity',
    valueBy: (phase: string) => `Value by the end of ${phase}`,
    moved: 'What moves',
    from: 'In the first',
    to: 'In the second',
    value: 'Value delivered by week',
    valueMeans: (one: string, other: string, first: string, second: string) =>
      `By the end of the roadmap: ${first} with “${one}”, ${second} with “${other}”.`,
    table: 'The numbers by week',
    week: 'Week',
    none: 'none',
  },
};
