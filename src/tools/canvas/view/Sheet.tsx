import { HomeMark } from '../../../ui/HomeMark.tsx';
import { isTable } from '../model/lay-out.ts';
import { findPrintSize } from '../model/print-size.ts';
import { fieldOf, isWritten, type Written } from '../model/types.ts';
import { FreeArea } from './FreeArea.tsx';
import { TableArea } from './TableArea.tsx';
import type { CanvasFrame } from './use-canvas.ts';

/** The sheet itself: its head, and its areas row by row. */
export function Sheet({
  frame,
  written,
  undertaking,
  isLive,
}: {
  frame: CanvasFrame;
  written: Written;
  undertaking: string;
  isLive: boolean;
}) {
  const { id, plan, words } = frame;
  return (
    <div
      class="canvas-sheet"
      data-size={findPrintSize(plan, written)}
      data-written={isWritten(written) ? '' : undefined}
    >
      <div class="canvas-head">
        <h3 class="canvas-title" id={`${id}-sheet`}>
          <HomeMark home="shared" /> {plan.title}
        </h3>
        <p class="canvas-for">
          <span>{words.undertaking}</span> <b>{undertaking}</b>
        </p>
        <p class="canvas-for canvas-date">
          <span>{words.date}</span> <b />
        </p>
      </div>
      <div class="canvas-areas">
        {plan.areas.map((area) =>
          isTable(area) ? (
            <TableArea
              key={area.id}
              frame={frame}
              area={area}
              table={fieldOf(written.tables, area.id)}
              isLive={isLive}
            />
          ) : (
            <FreeArea
              key={area.id}
              frame={frame}
              area={area}
              text={fieldOf(written.texts, area.id) ?? ''}
            />
          ),
        )}
      </div>
    </div>
  );
}
