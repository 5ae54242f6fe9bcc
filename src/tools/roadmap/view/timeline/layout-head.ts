import { formatMonth, type Month } from '../../../../lib/months.ts';
import { roundPlace, widthOf } from '../../../../ui/charts/words-in-pictures.ts';
import { mondayOfWeek, type PhaseSpan } from '../../model/calendar.ts';
import { packRows, type ShownWeeks } from '../../model/lanes.ts';
import type { Milestone, Roadmap, Week } from '../../model/types.ts';
import { fitText } from './fit-text.ts';
import { measures } from './measures.ts';

export interface HeadLayout {
  months: { key: string; x: number; text: string }[];
  /** `x` is the middle of the week, `left` its beginning. */
  weeks: { week: Week; left: number; x: number; text: string }[];
  phases: { key: string; x: number; width: number; name: string; dates: string }[];
  milestones: { key: string; x: number; y: number; text: string; reach: number }[];
  bottom: number;
}

/** What stands above the lanes: months, numbers of weeks, phases with their dates, and milestones. */
export function layoutHead(
  roadmap: Pick<Roadmap, 'start' | 'milestones'>,
  given: {
    spans: readonly PhaseSpan[];
    shown: ShownWeeks;
    weekWidth: number;
    locale: string;
    nameOf: (span: PhaseSpan, index: number) => string;
    datesOf: (span: PhaseSpan) => string;
    writeWeek: (week: Week) => string;
  },
): HeadLayout {
  const { spans, shown, weekWidth, nameOf, datesOf } = given;
  const xOf = (week: Week) => (week - shown.from) * weekWidth;
  const top = measures.months + measures.weeks + measures.phase;
  const milestones = layoutMilestones(roadmap.milestones, shown, weekWidth, top);
  return {
    months: layoutMonths(roadmap, given),
    weeks: layoutWeeks(given),
    phases: spans.map((span, index) => {
      const width = xOf(span.until) - xOf(span.from);
      return {
        key: span.phase.id,
        x: xOf(span.from),
        width,
        name: fitText(nameOf(span, index), width - 12).text,
        dates: fitText(datesOf(span), width - 12).text,
      };
    }),
    ...milestones,
  };
}

function layoutMonths(
  roadmap: Pick<Roadmap, 'start'>,
  { shown, weekWidth, locale }: { shown: ShownWeeks; weekWidth: number; locale: string },
): HeadLayout['months'] {
  const months: HeadLayout['months'] = [];
  let free = Number.NEGATIVE_INFINITY;
  let last = '';
  for (let week = shown.from; week < shown.until; week++) {
    const month = mondayOfWeek(roadmap, week).slice(0, 7) as Month;
    const x = (week - shown.from) * weekWidth;
    if (month === last || x < free) continue;
    last = month;
    const text = formatMonth(month, locale, 'short');
    free = x + widthOf(text) + 8;
    months.push({ key: month, x, text });
  }
  return months;
}

/** Every week's number where there is room, else every second or third ... */
function layoutWeeks(given: {
  shown: ShownWeeks;
  weekWidth: number;
  writeWeek: (week: Week) => string;
}): HeadLayout['weeks'] {
  const { shown, weekWidth, writeWeek } = given;
  const widest = Math.max(widthOf(writeWeek(shown.from)), widthOf(writeWeek(shown.until - 1)));
  const step = Math.ceil((widest + 5) / weekWidth);
  const weeks: HeadLayout['weeks'] = [];
  for (let week = shown.from; week < shown.until; week++) {
    if (week % step !== 0) continue;
    const left = (week - shown.from) * weekWidth;
    weeks.push({ week, left, x: roundPlace(left + weekWidth / 2), text: writeWeek(week) });
  }
  return weeks;
}

function layoutMilestones(
  milestones: readonly Milestone[],
  shown: ShownWeeks,
  weekWidth: number,
  top: number,
): Pick<HeadLayout, 'milestones' | 'bottom'> {
  const places = milestones
    .filter(({ week }) => week >= shown.from && week < shown.until)
    .map(({ id, name, week }) => {
      const x = roundPlace((week - shown.from + 0.5) * weekWidth);
      const { text, width } = fitText(name, measures.beside);
      return { key: id, x, text, reach: x + 14 + width };
    })
    .sort((one, other) => one.x - other.x);
  const rows = packRows(places.map(({ x, reach }) => ({ from: x - 10, until: reach + 10 })));
  const depth = Math.max(0, ...rows.map((row) => row + 1));
  return {
    milestones: places.map((place, index) => ({
      ...place,
      y: top + ((rows[index] ?? 0) + 0.5) * measures.milestone,
    })),
    bottom: top + depth * measures.milestone + measures.laneGap,
  };
}
