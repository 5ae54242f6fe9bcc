import { isRecord } from '../../lib/is-record.ts';
import { isKind, isMoment, isSlice, parseJson, tidyName } from './workbook.ts';

/** A workbook outside its storage: in a file, or in a shared link. */
export interface Contents {
  name: string;
  created?: string | undefined;
  changed?: string | undefined;
  /** Each slice's text by its kind: as it is saved, even where it is damaged. */
  slices: ReadonlyMap<string, string>;
}

export type FileProblem =
  | { code: 'TOO_LARGE'; megabytes: number }
  | { code: 'NOT_JSON' }
  | { code: 'NOT_A_WORKBOOK' }
  | { code: 'NEWER_FORMAT' }
  | { code: 'TOO_DEEP' }
  | { code: 'DAMAGED_PART'; part: string };

export type FileReading =
  | { kind: 'read'; contents: Contents }
  | { kind: 'refused'; problem: FileProblem };

export const mostMegabytes = 20;

const format = 'common-ground-workbook';
/** Lists and records inside each other; no tool comes near. */
const deepest = 100;

/**
 * What goes into a file. A slice is written as the JSON that it is; one whose text would not come back
 * as it was, because it is damaged or was written by other hands, goes along as text.
 */
export function toFileValue({ name, created, changed, slices }: Contents): Record<string, unknown> {
  const values = new Map<string, unknown>();
  const texts = new Map<string, string>();
  for (const [kind, text] of slices) {
    const value = parseJson(text);
    const comesBack = isSlice(value) && value.kind === kind && JSON.stringify(value) === text;
    if (comesBack) values.set(kind, value);
    else texts.set(kind, text);
  }
  return {
    format,
    version: 1,
    name,
    ...(created && { created }),
    ...(changed && { changed }),
    slices: Object.fromEntries(values),
    ...(texts.size > 0 && { texts: Object.fromEntries(texts) }),
  };
}

export const writeWorkbookFile = (contents: Contents): string =>
  `${JSON.stringify(toFileValue(contents), null, 2)}\n`;

/** Reads a workbook file, or a tool's saved form alone, which becomes a workbook of that one slice. */
export function readWorkbookFile(text: string, nameWithout: string): FileReading {
  const megabytes = text.length / 1024 / 1024;
  if (megabytes > mostMegabytes) return refuse({ code: 'TOO_LARGE', megabytes });
  // Some editors put a mark in front of the text.
  const value = parseJson(text.replace(/^\uFEFF/, ''));
  return value === undefined ? refuse({ code: 'NOT_JSON' }) : readFileValue(value, nameWithout);
}

/** As `readWorkbookFile`, from the file's value. */
export function readFileValue(value: unknown, nameWithout: string): FileReading {
  if (isTooDeep(value)) return refuse({ code: 'TOO_DEEP' });
  if (isSlice(value)) {
    const slices = new Map([[value.kind, JSON.stringify(value)]]);
    return { kind: 'read', contents: { name: tidyName(nameWithout), slices } };
  }
  if (!isRecord(value) || value.format !== format || typeof value.version !== 'number') {
    return refuse({ code: 'NOT_A_WORKBOOK' });
  }
  if (value.version > 1) return refuse({ code: 'NEWER_FORMAT' });
  const { name, created, changed, slices, texts = {} } = value;
  if (typeof name !== 'string' || !isRecord(slices) || !isRecord(texts)) {
    return refuse({ code: 'NOT_A_WORKBOOK' });
  }
  const found = new Map<string, string>();
  for (const [kind, slice] of Object.entries(slices)) {
    if (!isSlice(slice) || slice.kind !== kind) return refuse({ code: 'DAMAGED_PART', part: kind });
    found.set(kind, JSON.stringify(slice));
  }
  for (const [kind, kept] of Object.entries(texts)) {
    if (!isKind(kind) || typeof kept !== 'string' || found.has(kind)) {
      return refuse({ code: 'DAMAGED_PART', part: kind });
    }
    found.set(kind, kept);
  }
  return {
    kind: 'read',
    contents: {
      name: tidyName(name) || tidyName(nameWithout),
      created: isMoment(created) ? created : undefined,
      changed: isMoment(changed) ? changed : undefined,
      slices: found,
    },
  };
}

const refuse = (problem: FileProblem): FileReading => ({ kind: 'refused', problem });

/** Walks with a list of its own: a value may be nested deeper than calls may be. */
function isTooDeep(value: unknown): boolean {
  let layer: unknown[] = [value];
  for (let depth = 0; layer.length > 0; depth++) {
    if (depth > deepest) return true;
    layer = layer.flatMap((part) =>
      typeof part === 'object' && part !== null ? Object.values(part) : [],
    );
  }
  return false;
}
