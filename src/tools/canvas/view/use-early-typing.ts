import { useEffect, useState } from 'preact/hooks';
import { countPlannedRows, isTable } from '../model/lay-out.ts';
import { fieldOf, type SheetPlan } from '../model/types.ts';
import { cellId, textId } from './field-ids.ts';
import type { CanvasTool } from './use-canvas.ts';

interface Early {
  area: string;
  /** Of a cell. */
  place?: { row: number; column: number };
  text: string;
  /** What the field held when the page came. */
  before: string;
}

/**
 * Fields take text before a script is there. What somebody was quick enough to type is taken over
 * when the sheet goes live, and set below what the workbook holds in its place.
 */
export function useEarlyTyping({ id, plan, isLive, lock, written, send }: CanvasTool): void {
  // Read before the first drawing, which sets each field to what the page came with.
  const [early, setEarly] = useState(() => readEarly(id, plan));
  useEffect(() => {
    if (!isLive || early.length === 0) return;
    setEarly([]);
    if (lock) return;
    for (const { area, place, text, before } of early) {
      const saved = place
        ? fieldOf(written.tables, area)?.[place.row]?.[place.column]
        : fieldOf(written.texts, area);
      const isKept = saved !== undefined && saved !== '' && saved !== before;
      const whole = isKept ? `${saved}${place ? ' ' : '\n'}${text}` : text;
      const at = { sheet: plan.workshop, area, text: whole };
      send(place ? { type: 'cell-typed', ...at, ...place } : { type: 'text-typed', ...at });
    }
  }, [early, isLive, lock, written, send, plan.workshop]);
}

function readEarly(id: string, { areas }: SheetPlan): Early[] {
  if (typeof document === 'undefined') return [];
  const read = (fieldId: string) => {
    const field = document.getElementById(fieldId);
    if (!(field instanceof HTMLTextAreaElement) || field.value === field.defaultValue) return [];
    return [{ text: field.value, before: field.defaultValue }];
  };
  return areas.flatMap((area): Early[] => {
    const { id: name, columns } = area;
    if (!isTable(area)) return read(textId(id, name)).map((found) => ({ area: name, ...found }));
    return Array.from({ length: countPlannedRows(area) }, (_, row) =>
      columns.flatMap((_, column) =>
        read(cellId(id, name, row, column)).map((found) => ({
          area: name,
          place: { row, column },
          ...found,
        })),
      ),
    ).flat();
  });
}
