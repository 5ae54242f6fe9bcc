import { addDays, type Day } from './days.ts';

/** Whole days of a calendar. They take nobody's time: whoever opens the file stays free. */
export interface CalendarEvent {
  /** The same for the same thing whenever it is written, so that a calendar replaces what it has. */
  uid: string;
  from: Day;
  /** The last day of it; `from` when it is one day. */
  to: Day;
  summary: string;
  /** Left out when empty. */
  description: string;
  category: string;
}

export interface CalendarFile {
  name: string;
  /** Who wrote it: `-//Common Ground//Roadmap//EN`. */
  product: string;
  /** When it was written, in UTC: `2026-11-22T09:30:00.000Z`. */
  written: string;
  events: readonly CalendarEvent[];
}

/** A calendar in iCalendar, as RFC 5545 defines it: lines of 75 octets at most, each ended by CRLF. */
export function writeCalendar({ name, product, written, events }: CalendarFile): string {
  const stamp = `${written.slice(0, 19).replace(/[-:]/g, '')}Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:${escapeText(product)}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapeText(name)}`,
    ...events.flatMap((event) => writeEvent(event, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

function writeEvent(event: CalendarEvent, stamp: string): string[] {
  const { uid, from, to, summary, description, category } = event;
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(uid)}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${writeDay(from)}`,
    `DTEND;VALUE=DATE:${writeDay(addDays(to, 1))}`,
    `SUMMARY:${escapeText(summary)}`,
    ...(description === '' ? [] : [`DESCRIPTION:${escapeText(description)}`]),
    ...(category === '' ? [] : [`CATEGORIES:${escapeText(category)}`]),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

const writeDay = (day: Day) => day.replaceAll('-', '');

/** Control characters have no place in a text, RFC 5545, 3.1; line breaks have a sign of their own. */
function escapeText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\n\u2028\u2029]/g, '\n')
    .replace(/[^\P{Cc}\t\n]/gu, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

const longestLine = 75;

/** Cuts a line between characters, never within one; each further line starts with a space. */
function foldLine(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character.codePointAt(0) ?? 0);
    if (octets + size > longestLine) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

/** How long a character is in UTF-8. */
function octetsOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}
