import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type DataRow, DataTable } from '../DataTable.tsx';

export interface ChartFigureProps {
  /** Of the heading. */
  level: 2 | 3 | 4 | 5 | 6;
  title: string;
  /** What the picture shows, in a sentence. */
  summary: ComponentChildren;
  legend?: readonly LegendEntry[] | undefined;
  /** The drawing. */
  children: ComponentChildren;
  table: ChartTable;
  /** Buttons beside the table's name, such as `PictureButtons`. */
  actions?: ComponentChildren;
}

export interface LegendEntry {
  key: string;
  /** `LineSample`, `DiamondSample`, `AreaSample`, `HomeMark` ... */
  sample: ComponentChildren;
  text: string;
  /** Whether the wide drawing writes it beside the thing itself, so that only the narrow one needs it. */
  isDirect?: boolean | undefined;
}

export interface ChartTable {
  /** What the table is opened by. */
  open: string;
  columns: readonly string[];
  /** Asked for when the table is open. */
  rows: () => readonly DataRow[];
  foot?: DataRow | undefined;
}

/** A chart with its words, and the numbers behind it as a table that is drawn when it is opened. */
export function ChartFigure({
  level,
  title,
  summary,
  legend = [],
  children,
  table,
  actions,
}: ChartFigureProps) {
  const Heading = `h${level}` as const;
  const details = useRef<HTMLDetailsElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  // It may have been opened before the page's script was there.
  useEffect(() => setIsOpen(details.current?.open ?? false), []);
  return (
    <figure class="chart-figure">
      <figcaption>
        <Heading class="chart-title">{title}</Heading>
        <p class="chart-summary">{summary}</p>
        {legend.length > 0 && (
          <ul class="chart-legend">
            {legend.map(({ key, sample, text, isDirect }) => (
              <li key={key} class={isDirect ? 'chart-narrow' : undefined}>
                {sample} {text}
              </li>
            ))}
          </ul>
        )}
      </figcaption>
      {children}
      <div class="chart-more">
        <details ref={details} onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
          <summary>{table.open}</summary>
          {isOpen && (
            <DataTable
              caption={title}
              columns={table.columns}
              rows={table.rows()}
              foot={table.foot}
            />
          )}
        </details>
        {actions}
      </div>
    </figure>
  );
}
