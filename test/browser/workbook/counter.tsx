import type { SliceDefinition } from '../../../src/browser/workbook/use-slice.ts';
import { useSlice } from '../../../src/browser/workbook/use-slice.ts';
import type { Step } from '../../../src/lib/undo.ts';

/** The smallest tool: a count and a note. */
export interface CounterState {
  count: number;
  note: string;
}

export type CounterAction =
  | { type: 'counted' }
  | { type: 'note-typed'; note: string }
  | { type: 'note-left' };

const steps: Record<CounterAction['type'], Step> = {
  counted: { kind: 'own' },
  'note-typed': { kind: 'joined', group: 'note' },
  'note-left': { kind: 'none' },
};

function reduce(state: CounterState, action: CounterAction): CounterState {
  switch (action.type) {
    case 'counted':
      return { ...state, count: state.count + 1 };
    case 'note-typed':
      return { ...state, note: action.note };
    default:
      return state;
  }
}

export function counterOf(kind: string): SliceDefinition<CounterState, CounterAction> {
  return {
    kind,
    read: (saved) => {
      const { version, state } = Object(saved) as { version?: number; state?: CounterState };
      if (version !== undefined && version > 1) return { kind: 'newer' };
      return typeof state?.count === 'number' && state.count < 100
        ? { kind: 'read', state }
        : { kind: 'refused', reason: `${JSON.stringify(saved)} is no count` };
    },
    write: (state) => ({ kind, version: 1, state }),
    reduce,
    stepOf: ({ type }) => steps[type],
    describe: ({ type }) => (type === 'counted' ? `Count ${kind}` : ''),
    start: () => ({ count: 7, note: '' }),
    newWorkbookName: 'Count sheep',
  };
}

/** The definition keeps its identity over drawings, as a tool's does. */
const counters = new Map<string, SliceDefinition<CounterState, CounterAction>>();

export function Counter({
  kind,
  name = kind,
  onDraw,
}: {
  kind: string;
  name?: string;
  onDraw?: (state: CounterState) => void;
}) {
  const definition = counters.get(kind) ?? counterOf(kind);
  counters.set(kind, definition);
  const slice = useSlice(definition);
  const { state, send } = slice;
  onDraw?.(state);
  return (
    <section aria-label={name}>
      <output>{state.count}</output>
      <p class="state">
        {[
          slice.workbookName ?? 'no workbook',
          slice.isReadOnly && 'read-only',
          slice.refusal && JSON.stringify(slice.refusal),
          slice.canUndo && 'can undo',
          slice.canRedo && 'can redo',
        ]
          .filter(Boolean)
          .join(', ')}
      </p>
      <p class="step">{slice.lastStep}</p>
      <input
        aria-label="Note"
        value={state.note}
        onInput={({ currentTarget }) => send({ type: 'note-typed', note: currentTarget.value })}
        onBlur={() => send({ type: 'note-left' })}
      />
      <button type="button" onClick={() => send({ type: 'counted' })}>
        Count
      </button>
      <button type="button" onClick={() => send({ type: 'undone' })}>
        Undo
      </button>
      <button type="button" onClick={() => send({ type: 'redone' })}>
        Redo
      </button>
    </section>
  );
}
