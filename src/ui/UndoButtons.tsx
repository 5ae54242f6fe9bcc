import type { UndoAction } from '../lib/undo.ts';

/** Undo and redo. A button with nothing to do stays reachable, so that focus is not lost on it. */
export function UndoButtons({
  words,
  canUndo,
  canRedo,
  send,
}: {
  words: { undo: string; redo: string };
  canUndo: boolean;
  canRedo: boolean;
  send: (action: UndoAction) => void;
}) {
  return (
    <div class="undo-buttons">
      <button
        type="button"
        class="button-quiet"
        aria-disabled={!canUndo}
        onClick={() => send({ type: 'undone' })}
      >
        {words.undo}
      </button>
      <button
        type="button"
        class="button-quiet"
        aria-disabled={!canRedo}
        onClick={() => send({ type: 'redone' })}
      >
        {words.redo}
      </button>
    </div>
  );
}
