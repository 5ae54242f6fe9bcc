import type { WorkbookStore } from '../../../src/browser/workbook/store.ts';
import type { SavedSlice } from '../../../src/browser/workbook/workbook.ts';
import type { Step } from '../../../src/lib/undo.ts';

const slice = (kind: string, state: unknown): SavedSlice => ({ kind, version: 1, state });
export const own: Step = { kind: 'own' };

/** Changes a slice as a tool does. */
export function edit(store: WorkbookStore, kind: string, state: unknown, step = own, label = '') {
  const text = store.readSlice(kind);
  const saved = slice(kind, state);
  store.change({
    saved,
    text: JSON.stringify(saved),
    before: text === undefined ? slice(kind, {}) : JSON.parse(text),
    step,
    label,
    newWorkbookName: 'Replace the CMS',
  });
}

/** What is in a slice of what a tab shows. */
export const stateIn = ({ readSlice }: WorkbookStore, kind: string) => {
  const text = readSlice(kind);
  return text === undefined ? undefined : JSON.parse(text).state;
};
