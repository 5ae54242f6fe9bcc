import { isTable, layRows } from './lay-out.ts';
import { type Area, fieldOf, type SheetPlan, type Written } from './types.ts';

/**
 * Distances between two written lines on A3, in millimeters, largest first: view/print.css has the
 * same ones. The text is two thirds as high.
 */
export const pitches = [10, 9, 8, 7, 6, 5.2, 4.5, 3.8, 3.2, 2.7, 2.3] as const;

/** Millimeters of A3 across, without margins and frame: what areas have among them. */
const paper = { width: 396, height: 254 };
const sizes: Record<Area['size'], number> = { third: 2, half: 3, 'two-thirds': 4, whole: 6 };
const columns = 6;

/** Beside and below what is written in an area, and between a cell and its neighbor. */
const padding = { side: 7, end: 3, cell: 2.4 };
/** Of the title, the prompt and the headings of a table; they do not change with the pitch. */
const small = { title: 9, promptLine: 4.4, headingLine: 4.2, headings: 1.6, letter: 1.9 };
/** A letter is about so wide as a share of the pitch: a little more than fonts have, so that it surely fits. */
const letterShare = 0.37;

/**
 * How large a sheet can be written on A3: an index into `pitches`. It is worked out from the number
 * of letters, because paper cannot be measured before it is printed.
 */
export function findPrintSize({ areas }: SheetPlan, written: Written): number {
  const fits = pitches.findIndex((pitch) => findHeight(areas, written, pitch) <= paper.height);
  return fits < 0 ? pitches.length - 1 : fits;
}

/** Areas fill the sheet row by row, as a grid of six columns lays them out. */
function findHeight(areas: readonly Area[], written: Written, pitch: number): number {
  let [height, rowHeight, used] = [0, 0, 0];
  for (const area of areas) {
    const span = sizes[area.size];
    if (used + span > columns) {
      height += rowHeight;
      [rowHeight, used] = [0, 0];
    }
    used += span;
    rowHeight = Math.max(rowHeight, findAreaHeight(area, written, pitch));
  }
  return height + rowHeight;
}

function findAreaHeight(area: Area, { texts, tables }: Written, pitch: number): number {
  const width = (paper.width * sizes[area.size]) / columns - padding.side;
  const prompt = countLines(area.prompt ?? '', width, small.letter) * small.promptLine;
  const head = small.title + (area.prompt ? prompt : 0);
  if (!isTable(area)) {
    const lines = countLines(fieldOf(texts, area.id) ?? '', width, pitch * letterShare);
    return head + Math.max(lines, area.lines) * pitch + padding.end;
  }
  const cellWidth = width / area.columns.length - padding.cell;
  const linesOf = (text: string, letter: number) => countLines(text, cellWidth, letter);
  const headings = Math.max(...area.columns.map((text) => linesOf(text, small.letter)));
  const rows = layRows(area, fieldOf(tables, area.id)).map(({ head: first, cells }) => {
    const lines = cells.map((cell) => linesOf(cell, pitch * letterShare));
    return (
      Math.max(first === undefined ? 1 : linesOf(first, pitch * letterShare), ...lines) * pitch
    );
  });
  const sum = rows.reduce((total, row) => total + row + 0.5, 0);
  return head + headings * small.headingLine + small.headings + sum + padding.end;
}

/** Lines that a text takes. Words do not fill their lines, and letters of Asia are twice as wide. */
function countLines(text: string, width: number, letter: number): number {
  const perLine = Math.max(1, Math.floor(width / letter));
  return text
    .split('\n')
    .map((line) => {
      const wide = line.match(
        /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/g,
      );
      const letters = line.length + (wide?.length ?? 0);
      return letters <= perLine ? 1 : Math.ceil((letters * 1.12) / perLine);
    })
    .reduce((sum, lines) => sum + lines, 0);
}
