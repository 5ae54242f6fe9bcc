import { GrowingField } from '../../../ui/GrowingField.tsx';
import { memo } from '../../../ui/memo.tsx';
import { layRows, type Row } from '../model/lay-out.ts';
import { type Area, most, type Table } from '../model/types.ts';
import { AreaHead, classOfArea } from './AreaHead.tsx';
import { cellId, textId } from './field-ids.ts';
import type { CanvasFrame } from './use-canvas.ts';

/** A table with the rows that the sheet plans, and those that somebody has added. */
export const TableArea = memo(function TableArea({
  frame,
  area,
  table,
  isLive,
}: {
  frame: CanvasFrame;
  area: Area;
  table: Table | undefined;
  isLive: boolean;
}) {
  const { id, plan, send, words, context, showNumber, focusNext } = frame;
  const areaId = textId(id, area.id);
  const rows = layRows(area, table);
  const hasAdded = rows.some(({ isAdded }) => isAdded);
  const isFull = rows.length >= most.rows;
  const at = { sheet: plan.workshop, area: area.id };
  const add = () => {
    if (isFull) return;
    focusNext(cellId(id, area.id, rows.length, 0));
    send({ type: 'row-added', ...at, shown: rows.length });
  };
  const described = [area.home !== 'shared' && `${areaId}-home`, area.prompt && `${areaId}-prompt`];
  return (
    <div class={classOfArea(area)}>
      <AreaHead area={area} id={areaId} homes={context.homes}>
        {area.title}
      </AreaHead>
      <table
        class="canvas-table"
        aria-labelledby={`${areaId}-title`}
        aria-describedby={described.filter(Boolean).join(' ') || undefined}
      >
        <thead>
          <tr>
            {area.columns.map((column, index) => (
              <th key={index} scope="col">
                {column}
              </th>
            ))}
            {hasAdded && <td class="canvas-remove" />}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {row.cells.map((text, column) => (
                <Cell
                  key={column}
                  frame={frame}
                  area={area}
                  row={row}
                  at={index}
                  column={column}
                  text={text}
                />
              ))}
              {hasAdded && (
                <td class="canvas-remove">
                  {row.isAdded && isLive && (
                    <button
                      type="button"
                      class="button-quiet"
                      aria-label={words.removeRow(showNumber(index + 1), area.title)}
                      onClick={() => {
                        focusNext(`${areaId}-add`);
                        send({ type: 'row-removed', ...at, row: index });
                      }}
                    >
                      ×
                    </button>
                  )}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {isLive && (
        <p class="canvas-add">
          <button
            type="button"
            id={`${areaId}-add`}
            class="button-quiet"
            aria-disabled={isFull}
            onClick={add}
          >
            {words.addRow}
            <span class="visually-hidden"> {words.addRowTo(area.title)}</span>
          </button>
          {isFull && <span class="field-problem">{words.fullTable(showNumber(most.rows))}</span>}
        </p>
      )}
    </div>
  );
});

function Cell({
  frame: { id, plan, send, words, showNumber },
  area,
  row,
  at,
  column,
  text,
}: {
  frame: CanvasFrame;
  area: Area;
  row: Row;
  at: number;
  column: number;
  text: string;
}) {
  if (column === 0 && row.head !== undefined) return <th scope="row">{row.head}</th>;
  const rowName = row.head ?? words.row(showNumber(at + 1));
  return (
    <td>
      <GrowingField
        id={cellId(id, area.id, at, column)}
        class="canvas-cell"
        context={words.cellOf(area.title, rowName)}
        label={area.columns[column] ?? ''}
        text={text}
        maxLength={most.cell}
        problem={text.length >= most.cell ? words.fullCell(showNumber(most.cell)) : undefined}
        onType={(typed) =>
          send({
            type: 'cell-typed',
            sheet: plan.workshop,
            area: area.id,
            row: at,
            column,
            text: typed,
          })
        }
      />
    </td>
  );
}
