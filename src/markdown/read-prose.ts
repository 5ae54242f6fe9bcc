import { Parser } from 'htmlparser2';

/** A run of text in which words may be marked. */
export interface Prose {
  kind: 'text';
  /** Where it stands in the HTML. */
  start: number;
  /** As long as it is in the HTML: signs that are written as `&amp;` are blanked out. */
  text: string;
  /** Counts the headings before it. */
  section: number;
}

/** A link that stands where words may be marked. */
export interface ProseLink {
  kind: 'link';
  /** Where it stands in the HTML. */
  start: number;
  href: string;
  section: number;
}

/** Words in these are names, quotations, controls or pictures. */
const silent = new Set(
  'a abbr astro-island blockquote button caption cite code dfn dt figcaption h1 h2 h3 h4 h5 h6 input kbd label legend nav noscript option pre q samp script select style summary svg template textarea th time title var'.split(
    ' ',
  ),
);
const silentAttributes = ['data-pagefind-ignore', 'data-unmarked'];

/** The prose of a page and the links in it, without what must not be marked, in the order of the HTML. */
export function readProse(html: string): (Prose | ProseLink)[] {
  const found: (Prose | ProseLink)[] = [];
  let section = 0;
  let silence = 0;
  const open: boolean[] = [];
  const parser: Parser = new Parser(
    {
      onopentag(name, { href, class: classes = '', ...attributes }) {
        if (name === 'h2') section += 1;
        if (name === 'a' && href && classes === '' && silence === 0)
          found.push({ kind: 'link', start: parser.startIndex, href, section });
        const isSilent =
          silent.has(name) ||
          silentAttributes.some((attribute) => attribute in attributes) ||
          /(?:^|\s)tool(?:\s|$)/.test(classes);
        open.push(isSilent);
        if (isSilent) silence += 1;
      },
      onclosetag() {
        if (open.pop()) silence -= 1;
      },
      ontext(text) {
        if (silence > 0 || !/\p{L}/u.test(text)) return;
        found.push({ kind: 'text', start: parser.startIndex, text: blankEntities(text), section });
      },
    },
    // Texts keep the length that they have in the HTML.
    { decodeEntities: false },
  );
  parser.write(html);
  parser.end();
  return found;
}

/** Signs that no word goes across, as many as the entity has. */
const blankEntities = (text: string) =>
  text.replace(/&(?:#\d+|#x[\da-f]+|\w+);/gi, (entity) => '|'.repeat(entity.length));
