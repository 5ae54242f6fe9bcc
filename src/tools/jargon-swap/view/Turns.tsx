import { type Department, departments } from '../../../lib/departments.ts';
import { HomeMark } from '../../../ui/HomeMark.tsx';
import { Turn } from './Turn.tsx';
import type { SwapTool } from './use-swap.ts';

/** The covers of both turns; a side lifts its own on purpose, and then only its words are there. */
export function Turns({
  swap,
  Part,
  turn,
  onTurn,
}: {
  swap: SwapTool;
  Part: 'h3' | 'h4';
  /** The side whose cover is lifted. */
  turn: Department | undefined;
  onTurn: (side: Department | undefined) => void;
}) {
  const { id, progress, words, show, context, focusNext } = swap;
  const { turns } = words;
  if (turn) {
    return (
      <Turn
        swap={swap}
        side={turn}
        Part={Part}
        onCover={() => {
          focusNext(`${id}-cover-${turn}`);
          onTurn(undefined);
        }}
      />
    );
  }
  const all = progress.covered.length;
  return (
    <section class="swap-turns" aria-labelledby={`${id}-turns`}>
      <Part class="swap-part" id={`${id}-turns`}>
        {turns.title}
      </Part>
      <p class="swap-means">{all === 0 ? turns.nothing : turns.means}</p>
      {all > 0 && (
        <div class="chairs">
          {departments.map((side) => (
            <div key={side} class={`chair chair-${side} swap-cover`}>
              <button
                type="button"
                class="button-quiet"
                id={`${id}-cover-${side}`}
                aria-describedby={`${id}-handed-in-${side}`}
                onClick={() => {
                  focusNext(`${id}-turn`);
                  onTurn(side);
                }}
              >
                <HomeMark home={side} />
                {turns.lift(context.homes[side])}
              </button>
              <p class="swap-means" id={`${id}-handed-in-${side}`}>
                {turns.progress(show.number(progress.handedIn[side]), show.number(all))}
              </p>
            </div>
          ))}
        </div>
      )}
    </section>
  );
}
