/** A line of a calendar, taken apart. */
export interface Property {
  name: string;
  parameters: Record<string, string>;
  value: string;
}

const line = /^([A-Z-]+)((?:;[A-Z-]+=[^;:,"]+)*):(.*)$/su;

/**
 * Reads iCalendar as strictly as RFC 5545 is: CRLF alone ends a line, no line has more than 75
 * octets, each is valid UTF-8 by itself, and what is no text, date or escape throws.
 */
export function readCalendar(content: string): { head: Property[]; events: Property[][] } {
  if (!content.endsWith('\r\n')) throw new Error('the last line is not ended');
  const physical = content.slice(0, -2).split('\r\n');
  for (const each of physical) {
    if (/[\r\n]/.test(each)) throw new Error(`a bare line break in ${each}`);
    const octets = new TextEncoder().encode(each);
    if (octets.length > 75) throw new Error(`${octets.length} octets: ${each}`);
    if (new TextDecoder('utf-8', { fatal: true }).decode(octets) !== each) {
      throw new Error(`cut within a character: ${each}`);
    }
  }
  const logical = content.slice(0, -2).replaceAll('\r\n ', '').split('\r\n');
  const properties = logical.map(readProperty);
  const begins = properties.findIndex(({ value }) => value === 'VEVENT');
  const last = properties.pop();
  expectLine(properties.shift(), 'BEGIN', 'VCALENDAR');
  expectLine(last, 'END', 'VCALENDAR');
  const head = begins < 0 ? properties : properties.slice(0, begins - 1);
  const events: Property[][] = [];
  for (const property of properties.slice(head.length)) {
    if (property.name === 'BEGIN') {
      expectLine(property, 'BEGIN', 'VEVENT');
      events.push([]);
    } else if (property.name === 'END') expectLine(property, 'END', 'VEVENT');
    else events.at(-1)?.push(property);
  }
  return { head, events };
}

function expectLine(found: Property | undefined, name: string, value: string): void {
  if (found?.name !== name || found.value !== value) throw new Error(`no ${name}:${value}`);
}

function readProperty(text: string): Property {
  const [, name = '', parameters = '', value = ''] = line.exec(text) ?? [];
  if (name === '') throw new Error(`no property: ${text}`);
  if (/[^\P{Cc}\t]/u.test(value)) throw new Error(`a control character in ${text}`);
  return {
    name,
    parameters: Object.fromEntries(
      parameters
        .split(';')
        .filter(Boolean)
        .map((each) => each.split('=')),
    ),
    value: texts.includes(name) ? readText(value) : value,
  };
}

const texts = ['UID', 'SUMMARY', 'DESCRIPTION', 'CATEGORIES', 'X-WR-CALNAME', 'PRODID'];

function readText(value: string): string {
  const bare = value.replace(/\\[\\;,nN]/g, '');
  if (/[\\;,]/.test(bare)) throw new Error(`a sign without a backslash in ${value}`);
  return value.replace(/\\([\\;,nN])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign));
}

/** The value of a property that an event has once. */
export function textOf(event: readonly Property[], name: string): string {
  const found = event.filter((property) => property.name === name);
  if (found.length !== 1) throw new Error(`${found.length} of ${name}`);
  return found[0]?.value ?? '';
}
