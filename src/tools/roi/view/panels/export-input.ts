import { today } from '../../../../browser/today.ts';
import type { ExportInput } from '../../export/file.ts';
import { exportWordsIn } from '../../messages/exports.ts';
import type { Roi } from '../use-roi.ts';

/** What every exported file is written from: the plan with its open scenario. */
export const exportInputOf = ({ state, title, context }: Roi): ExportInput => ({
  plan: state,
  scenario: state.open,
  title,
  context,
  words: exportWordsIn(context.language),
  today: today(),
});
