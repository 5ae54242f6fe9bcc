const days = (count: string, isOne: boolean) => `${count} ${isOne ? 'day' : 'days'}`;

/** Every word of the files that the builder gives out, in English: its `ExportWords`. */
export const exportWords = {
  columns: {
    key: 'Key',
    title: 'Title',
    goal: 'Goal',
    sponsor: 'Sponsor',
    points: 'Value, 1 to 10',
    delayCost: 'Cost of delay a week',
    weeks: 'Weeks',
    people: 'People at once',
    dependsOn: 'Depends on',
    notBefore: 'Not before',
    dueBy: 'Due by',
    start: 'Start',
    end: 'Ends on',
    pinned: 'Fixed date',
    mustBy: 'Must-have by',
    mustReason: 'Reason',
    status: 'Status',
    phase: 'Phase',
    quickWin: 'Quick win',
    deliverable: 'Deliverable',
  },
  effort: (team: string) => `Effort: ${team}`,
  yes: 'Yes',
  statuses: { proposed: 'Proposed', started: 'Begun', done: 'Done', dropped: 'Dropped' },
  reasons: {
    holidays: 'Holidays',
    freeze: 'Change freeze',
    campaign: 'Campaign season',
    other: 'Other work',
  },
  untitled: 'Untitled',
  unnamedPhase: (number: string) => `Phase ${number}`,
  unnamedTeam: (number: string) => `Team ${number}`,
  outsidePhases: 'Outside the phases',
  phase: 'Phase',
  milestone: 'Milestone',
  due: 'Due',
  dueOf: (title: string) => `Due: ${title}`,
  teamDays: (team: string, count: string, isOne: boolean) => `${team}: ${days(count, isOne)}`,
  doneMeans: (deliverable: string) => `Done means: ${deliverable}`,
  mustHave: (side: string, reason: string) =>
    reason ? `Must-have by ${side}: ${reason}` : `Must-have by ${side}`,

  markdown: {
    asOf: (day: string) => `As of ${day}`,
    span: (from: string, until: string) => `${from} to ${until}`,
    initiative: 'Initiative',
    weeks: 'Weeks',
    from: 'From',
    until: 'Until',
    teams: 'Teams',
    deliverable: 'Done means',
    nothing: 'Nothing starts here.',
    milestones: 'Milestones',
    unplanned: 'Not planned',
    unplannedMeans: 'These have no start yet.',
    allPlanned: 'Everything has a start.',
    findings: 'What does not add up',
    noFindings: 'No team is overloaded, and nothing waits in vain.',
    over: (team: string, count: string, isOne: boolean, monday: string) =>
      `${team} is over by ${days(count, isOne)} in the week of ${monday}.`,
    chart: 'As a chart',
    dropped: 'Dropped',
  },

  workbook: {
    sheets: { initiatives: 'Initiatives', load: 'Load', balance: 'Balance' },
    initiativesMeans:
      'Change what is blue: the load and the balance follow. Work spreads evenly over the weeks of an initiative.',
    firstMonday: 'Monday of week 1',
    startWeek: 'Starts in week',
    lengthInWeeks: 'Length in weeks',
    total: 'Days in all',
    loadTitle: 'Load by team and week',
    loadMeans: 'Person-days. A week with more planned than there is says so below.',
    week: 'Week',
    monday: 'Monday',
    planned: (team: string) => `${team}: planned`,
    capacity: (team: string) => `${team}: there is`,
    share: (team: string) => `${team}: used`,
    over: (team: string) => `${team}: days too many`,
    balanceTitle: 'Whose goals each phase serves',
    balanceMeans: 'Person-days of what starts in each phase, by its sponsor.',
    firstWeek: 'First week',
    lastWeek: 'Last week',
    shareOf: (home: string) => `${home}: share`,
  },
};

/** The words of the panel that offers the files. */
export const filesWords = {
  means:
    'Each file is the roadmap as it is planned now. Nothing leaves this device until you send it.',
  failed: 'The file could not be made. Check the connection, then try again.',
  files: {
    xlsx: {
      save: 'Spreadsheet (XLSX)',
      means:
        'Excel, LibreOffice and Google Sheets open it. The load by week is worked out anew as you change it.',
    },
    csv: {
      save: 'List (CSV)',
      means: 'Any spreadsheet opens it, and this builder reads it back.',
    },
    ics: {
      save: 'Calendar (ICS)',
      means:
        'Outlook, Google Calendar and Apple Calendar open it: phases, milestones, due dates and the work itself.',
    },
    mspdi: {
      save: 'Project plan (XML)',
      means: 'Microsoft Project and ProjectLibre open it, with teams, effort and dependencies.',
    },
    markdown: {
      save: 'Text with a chart (Markdown)',
      means:
        'Wikis and code hosts such as GitHub and GitLab show it, with the chart drawn by Mermaid.',
    },
    json: {
      save: 'The roadmap (JSON)',
      means: 'Programs read it, and a playbook takes it as a worked example.',
    },
  },
};
