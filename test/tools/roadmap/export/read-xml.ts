/** An element with what is in it: text, or other elements. */
export interface XmlElement {
  name: string;
  text: string;
  children: XmlElement[];
}

/** Reads XML without attributes below its root, and throws on all that is not well-formed. */
export function readXml(content: string): XmlElement {
  const body = content.replace(/^<\?xml version="1\.0" encoding="UTF-8" standalone="yes"\?>\n/, '');
  if (body === content) throw new Error('no declaration');
  if (/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(body)) {
    throw new Error('a character that XML has no place for');
  }
  const root: XmlElement = { name: '', text: '', children: [] };
  const open = [root];
  let at = 0;
  for (const match of body.matchAll(/<(\/?)([A-Za-z]+)(?: xmlns="[^"<&]*")?>/g)) {
    const [tag, slash, name = ''] = match;
    const inside = open.at(-1) ?? root;
    inside.text += readText(body.slice(at, match.index));
    at = match.index + tag.length;
    if (slash) {
      if (open.pop()?.name !== name) throw new Error(`${name} is closed but not open`);
    } else {
      const element = { name, text: '', children: [] };
      inside.children.push(element);
      open.push(element);
    }
  }
  const [only, ...others] = root.children;
  if (!only || others.length > 0 || open.length !== 1 || body.slice(at).trim() !== '') {
    throw new Error('not one root that is closed');
  }
  return only;
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#13': '\r' };

function readText(text: string): string {
  if (/[<>]/.test(text)) throw new Error(`a bare bracket in ${text}`);
  return text.replace(/&([^;]*);?/g, (found, name: string) => {
    const sign = entities[name];
    if (sign === undefined || !found.endsWith(';')) throw new Error(`a bare & in ${text}`);
    return sign;
  });
}

export const all = (element: XmlElement | undefined, name: string): XmlElement[] =>
  element?.children.filter((child) => child.name === name) ?? [];

export const one = (element: XmlElement | undefined, name: string): string | undefined =>
  all(element, name)[0]?.text;
