import type { ComponentChildren } from 'preact';

/** A table whose first column names the rows; the other columns are numbers. */
export function DataTable({
  caption,
  columns,
  rows,
  foot,
}: {
  caption: string;
  /** The first is the heading of the names. */
  columns: readonly string[];
  rows: readonly DataRow[];
  foot?: DataRow | undefined;
}) {
  return (
    // Wide tables scroll in their frame, by keyboard as well.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a place that scrolls must take the focus
    <section class="data-table-frame" aria-label={caption} tabIndex={0}>
      <table class="data-table">
        <caption class="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.key} row={row} />
          ))}
        </tbody>
        {foot && (
          <tfoot>
            <Row row={foot} />
          </tfoot>
        )}
      </table>
    </section>
  );
}

export interface DataRow {
  key: string;
  name: ComponentChildren;
  cells: readonly ComponentChildren[];
}

function Row({ row }: { row: DataRow }) {
  return (
    <tr>
      <th scope="row">{row.name}</th>
      {row.cells.map((cell, column) => (
        <td key={column}>{cell}</td>
      ))}
    </tr>
  );
}
