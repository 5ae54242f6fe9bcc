import { today } from '../../../../browser/today.ts';
import type { ExportInput } from '../../export/file.ts';
import { exportWordsIn } from '../../messages/exports.ts';
import { type RoadmapTool, sayPlanProblem } from '../use-roadmap.ts';

/** What every exported file is written from: the roadmap as it is planned now. */
export const exportInputOf = (roadmap: RoadmapTool): ExportInput => {
  const { state, plan, title, context } = roadmap;
  return {
    roadmap: state,
    plan,
    findings: plan.problems.map((problem) => ({
      initiative: problem.initiative.id,
      sentence: sayPlanProblem(problem, state, roadmap),
    })),
    title,
    context,
    words: exportWordsIn(context.language),
    today: today(),
    now: new Date().toISOString(),
  };
};
