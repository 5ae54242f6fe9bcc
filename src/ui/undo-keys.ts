import type { UndoAction } from '../lib/undo.ts';

/** The undo action that a key press asks for: Ctrl or Cmd with Z, Shift+Z or Y. */
export function undoActionOf(event: KeyboardEvent): UndoAction | undefined {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return undefined;
  const key = event.key.toLowerCase();
  if (key === 'y' || (key === 'z' && event.shiftKey)) return { type: 'redone' };
  return key === 'z' ? { type: 'undone' } : undefined;
}
