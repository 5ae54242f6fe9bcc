import { escapeXml } from '../../../../lib/spreadsheet/escape-xml.ts';

/** An element with a value, or with elements in it; `false` leaves it out. */
export type Part = readonly [name: string, value: string | number | readonly (Part | false)[]];

export function writeXml(parts: readonly (Part | false)[], indent = ''): string {
  return parts
    .map((part) => {
      if (!part) return '';
      const [name, value] = part;
      if (typeof value !== 'object')
        return `${indent}<${name}>${escapeXml(String(value))}</${name}>\n`;
      return `${indent}<${name}>\n${writeXml(value, `${indent}  `)}${indent}</${name}>\n`;
    })
    .join('');
}

/** A name on one line, as long as a project plan takes it. */
export const oneLine = (text: string): string =>
  [...text.replace(/\s+/g, ' ').trim()].slice(0, longestName).join('');

const longestName = 250;
