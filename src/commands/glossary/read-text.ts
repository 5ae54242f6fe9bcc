import { readFile, stat } from 'node:fs/promises';
import { Refusal } from './refusal.ts';

/** The text of a file that another program wrote: UTF-8, or UTF-16 with a byte order mark. */
export async function readText(file: string): Promise<string> {
  const found = await stat(file).catch(() => undefined);
  if (!found) throw new Refusal(`There is no file ${file}. Check its name.`);
  if (!found.isFile()) throw new Refusal(`${file} is a folder. Name a file in it.`);
  const bytes = await readFile(file);
  const isUtf16 =
    (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const encoding = isUtf16 ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal(
      `${file} is not written in UTF-8, so its accents would be lost. Save it again as “CSV UTF-8” or with the encoding UTF-8.`,
    );
  }
}
