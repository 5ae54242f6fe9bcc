import { isRecord } from '../../lib/is-record.ts';
import { sumOf } from './sum.ts';
import { parseJson } from './workbook.ts';
import { type Contents, type FileProblem, readFileValue, toFileValue } from './workbook-file.ts';

/** What stands in front of the code in an address. */
export const sharePrefix = '#share=';

/** Characters of a link above which programs that carry links start to cut them off. */
export const longLink = 8000;

export type LinkProblem =
  | FileProblem
  | { code: 'NO_COMPRESSION' }
  /** Cut off, or changed on its way. */
  | { code: 'BROKEN_LINK' };

export type LinkReading =
  | { kind: 'read'; contents: Contents }
  | { kind: 'refused'; problem: LinkProblem };

const mostBytes = 5 * 1024 * 1024;
const mostCharacters = 4 * 1024 * 1024;
/** So little at a time that what comes out of it can be counted before there is too much. */
const pieceSize = 1024;

export const canShare = () =>
  typeof CompressionStream === 'function' && typeof DecompressionStream === 'function';

/**
 * A workbook as the code of a link: JSON with a sum of itself, as deflate-raw, as base64url. It goes
 * behind `#`, and that part of an address is never sent to a server.
 */
export async function writeShareCode(contents: Contents): Promise<string> {
  const value = toFileValue(contents);
  const text = JSON.stringify({ sum: sumOf(JSON.stringify(value)), ...value });
  const bytes = await pass(new TextEncoder().encode(text), new CompressionStream('deflate-raw'));
  return toBase64Url(bytes ?? new Uint8Array());
}

/** Reads the code of a link. Whatever it holds, this neither throws nor takes more room than it may. */
export async function readShareCode(code: string): Promise<LinkReading> {
  if (!canShare()) return refuse({ code: 'NO_COMPRESSION' });
  const size = { code: 'TOO_LARGE', megabytes: code.length / 1024 / 1024 } as const;
  if (code.length > mostCharacters) return refuse(size);
  try {
    const stream = new DecompressionStream('deflate-raw');
    const inflated = await pass(fromBase64Url(code), stream, mostBytes);
    if (!inflated) return refuse({ ...size, megabytes: mostBytes / 1024 / 1024 });
    const value = parseJson(new TextDecoder('utf-8', { fatal: true }).decode(inflated));
    if (!isRecord(value)) return refuse({ code: 'BROKEN_LINK' });
    const { sum, ...rest } = value;
    const reading = readFileValue(rest, '');
    // The depth is known to be bearable before the value is written again.
    if (reading.kind === 'refused') return reading;
    return sum === sumOf(JSON.stringify(rest)) ? reading : refuse({ code: 'BROKEN_LINK' });
  } catch {
    return refuse({ code: 'BROKEN_LINK' });
  }
}

const refuse = (problem: LinkProblem): LinkReading => ({ kind: 'refused', problem });

/** What comes out of a stream, or `undefined` when it is more than `most` bytes. */
async function pass(
  bytes: Uint8Array<ArrayBuffer>,
  through: CompressionStream | DecompressionStream,
  most = Number.POSITIVE_INFINITY,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  let at = 0;
  const source = new ReadableStream<BufferSource>({
    pull: (controller) => {
      if (at >= bytes.length) return controller.close();
      controller.enqueue(bytes.subarray(at, at + pieceSize));
      at += pieceSize;
    },
  });
  const reader = source.pipeThrough(through).getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    parts.push(read.value);
    size += read.value.length;
    if (size <= most) continue;
    reader.cancel().catch(() => {});
    return undefined;
  }
  const whole = new Uint8Array(size);
  let filled = 0;
  for (const part of parts) {
    whole.set(part, filled);
    filled += part.length;
  }
  return whole;
}

function toBase64Url(bytes: Uint8Array): string {
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(letters).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}

/** Throws when the text is none. */
function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  if (!/^[\w-]+$/.test(text)) throw new Error('This is no base64url.');
  const letters = atob(text.replace(/-/g, '+').replace(/_/g, '/'));
  return Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
}
