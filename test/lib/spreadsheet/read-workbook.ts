import { strFromU8, unzipSync } from 'fflate';

export interface ReadCell {
  value: string | number;
  /** Empty where the formula is written in another cell of its block. */
  formula?: string;
}

/** The cells of each sheet by their address; empty cells are left out. */
export type ReadWorkbook = Map<string, Map<string, ReadCell>>;

/** Reads as much of an XLSX file as the tests look at. */
export function readWorkbook(file: Uint8Array): ReadWorkbook {
  return readParts(
    Object.fromEntries(
      Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes)]),
    ),
  );
}

export function readParts(parts: Record<string, string>): ReadWorkbook {
  const shared = [...(parts['xl/sharedStrings.xml'] ?? '').matchAll(/<si>(.*?)<\/si>/gs)].map(
    ([, item = '']) => textOf(item),
  );
  const targets = new Map(
    [...(parts['xl/_rels/workbook.xml.rels'] ?? '').matchAll(/<Relationship\b[^>]*>/g)].map(
      ([tag]) => [attribute(tag, 'Id'), attribute(tag, 'Target')],
    ),
  );
  const sheets = [...(parts['xl/workbook.xml'] ?? '').matchAll(/<sheet\b[^>]*>/g)];
  return new Map(
    sheets.map(([tag]) => {
      const part = parts[`xl/${targets.get(attribute(tag, 'r:id'))}`] ?? '';
      return [plain(attribute(tag, 'name')), readSheet(part, shared)];
    }),
  );
}

function readSheet(xml: string, shared: readonly string[]): Map<string, ReadCell> {
  const cells = new Map<string, ReadCell>();
  for (const [, tag = '', inner = ''] of xml.matchAll(/<c\b([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
    const type = attribute(tag, 't');
    const raw = /<v>(.*?)<\/v>/s.exec(inner)?.[1];
    const formula = /<f\b[^>]*?(?:\/>|>(.*?)<\/f>)/s.exec(inner);
    if (raw === undefined && type !== 'inlineStr') continue;
    const value =
      type === 'inlineStr'
        ? textOf(inner)
        : type === 's'
          ? (shared[Number(raw)] ?? '')
          : type === 'str' || type === 'e'
            ? plain(raw ?? '')
            : Number(raw);
    cells.set(attribute(tag, 'r'), {
      value,
      ...(formula ? { formula: plain(formula[1] ?? '') } : {}),
    });
  }
  return cells;
}

const textOf = (xml: string) =>
  [...xml.matchAll(/<t\b[^>]*?(?:\/>|>(.*?)<\/t>)/gs)].map(([, text = '']) => plain(text)).join('');

const attribute = (tag: string, name: string) =>
  new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(tag)?.[1] ?? '';

const plain = (text: string) =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&amp;', '&')
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );
