import { findLeftovers } from '../model/lay-out.ts';
import type { CanvasTool } from './use-canvas.ts';

/** What was written and has no place on the sheet any more: nothing of it is lost. */
export function Leftovers({ canvas }: { canvas: CanvasTool }) {
  const { id, plan, written, send, words, isLive, lock } = canvas;
  const leftovers = findLeftovers(plan, written);
  if (leftovers.length === 0) return null;
  return (
    <section class="canvas-leftovers" aria-labelledby={`${id}-leftovers`}>
      <h3 id={`${id}-leftovers`}>{words.leftovers.title}</h3>
      <p class="canvas-means">{words.leftovers.means}</p>
      {leftovers.map(({ area, title = area, lines, keeps }) => (
        <div key={area}>
          <h4>{title}</h4>
          <p class="canvas-leftover">{lines.join('\n')}</p>
          {isLive && !lock && (
            <button
              type="button"
              class="button-quiet"
              onClick={() => send({ type: 'leftover-removed', sheet: plan.workshop, area, keeps })}
            >
              {words.leftovers.remove}
              <span class="visually-hidden">{words.leftovers.removeOf(title)}</span>
            </button>
          )}
        </div>
      ))}
    </section>
  );
}
