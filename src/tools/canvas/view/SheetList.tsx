import { findLeftovers } from '../model/lay-out.ts';
import { isWritten, nothing } from '../model/types.ts';
import type { CanvasTool } from './use-canvas.ts';

/** A sheet of the playbook, with the address of its page. */
export interface OtherSheet {
  workshop: string;
  title: string;
  /** Title of the workshop. */
  of: string;
  href: string;
}

/** All sheets of the playbook, and which of them the open workbook has something on. */
export function SheetList({
  canvas: { id, state, isOwn, words },
  sheets,
}: {
  canvas: CanvasTool;
  sheets: readonly OtherSheet[];
}) {
  const { list } = words;
  const lost = Object.entries(state.sheets).filter(
    ([workshop]) => !sheets.some((sheet) => sheet.workshop === workshop),
  );
  return (
    <section class="canvas-list" aria-labelledby={`${id}-list`}>
      <h3 id={`${id}-list`}>{list.title}</h3>
      <ul class="canvas-sheets">
        {sheets.map(({ workshop, title, of, href }) => (
          <li key={workshop}>
            <a href={href}>{title}</a> <span class="canvas-means">{list.of(of)}</span>
            {isOwn && isWritten(state.sheets[workshop] ?? nothing) && (
              <b class="canvas-mark"> {list.written}</b>
            )}
          </li>
        ))}
      </ul>
      {lost.length > 0 && (
        <>
          <h3>{list.lost}</h3>
          {lost.map(([workshop, written]) => (
            <div key={workshop}>
              <h4>{workshop}</h4>
              <p class="canvas-leftover">
                {findLeftovers({ workshop, title: '', areas: [] }, written)
                  .flatMap(({ lines }) => lines)
                  .join('\n')}
              </p>
            </div>
          ))}
        </>
      )}
    </section>
  );
}
