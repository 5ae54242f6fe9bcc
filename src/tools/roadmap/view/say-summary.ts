import { findWorstOverload } from '../model/plan.ts';
import type { RoadmapTool } from './use-roadmap.ts';

/** How the plan stands, in sentences, the most important first. */
export function saySummary({
  plan,
  words: { summary },
  show,
}: Pick<RoadmapTool, 'plan' | 'words' | 'show'>): string[] {
  const active = plan.initiatives.filter(({ initiative }) => initiative.status !== 'dropped');
  if (active.length === 0) return [summary.none];
  const planned = active.filter(({ start }) => start !== undefined).length;
  const worst = findWorstOverload(plan.overloads);
  const sentences = [summary.planned(planned, active.length, show.number(plan.weeks))];
  if (worst) {
    const share = worst.share === undefined ? '' : show.percent(worst.share);
    sentences.push(
      summary.overload(
        worst.team.name,
        show.days(worst.days),
        show.days(worst.days) === show.days(1),
        show.week(worst.week),
        share,
      ),
    );
    const others = plan.overloads.length - 1;
    if (others > 0) sentences.push(summary.overloads(others));
  }
  const blank = plan.problems.filter(({ code }) => code === 'NO_EFFORT').length;
  const wrong = plan.problems.length - blank;
  if (wrong > 0) sentences.push(summary.problems(wrong));
  if (blank > 0) sentences.push(summary.withoutEffort(blank));
  if (!worst && wrong === 0 && planned > 0) sentences.push(summary.sound);
  return sentences;
}
