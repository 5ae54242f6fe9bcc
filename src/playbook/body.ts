import Slugger from 'github-slugger';
import { type MdastNode, markdownToMdast, mdxToMdast } from 'satteri';

/** A place in a body, counted from 1 from the start of the body. */
export interface BodyPlace {
  line: number;
  column: number;
}

export interface Tag extends BodyPlace {
  name: string;
  /** Attributes written as text; one written as code has the value `undefined`. */
  attributes: Map<string, string | undefined>;
  /** What stands between its tags, without markup. */
  text: string;
}

/** What a body holds that the check and the site need to know. */
export interface Body {
  links: (BodyPlace & { url: string })[];
  /** Headings with the anchors that the site gives them. */
  headings: (BodyPlace & { depth: number; text: string; anchor: string })[];
  tags: Tag[];
  imports: (BodyPlace & { statement: string })[];
  expressions: (BodyPlace & { expression: string })[];
}

export type ReadBody =
  | { kind: 'read'; body: Body }
  | ({ kind: 'unreadable'; reason: string } & BodyPlace);

/** A body needs the MDX compiler only when it may hold a tag or code; the others are Markdown. */
export const needsMdx = (body: string) => /[<{]|^(?:import|export)\s/m.test(body);

/** Reads a body as MDX when it may hold a tag, as Markdown otherwise. */
export function readBody(text: string, isMdx: boolean): ReadBody {
  if (text === '') return { kind: 'read', body: emptyBody() };
  let root: MdastNode;
  try {
    root = isMdx ? mdxToMdast(text, { features }) : markdownToMdast(text, { features });
  } catch (error) {
    return { kind: 'unreadable', ...readParserError(error) };
  }
  const body = emptyBody();
  const slugger = new Slugger();
  visit(root, (node) => collect(node, body, slugger));
  return { kind: 'read', body };
}

/** As the site renders a body: its dashes and quotation marks decide the anchors of headings. */
const features = { smartPunctuation: true };

const emptyBody = (): Body => ({ links: [], headings: [], tags: [], imports: [], expressions: [] });

function collect(node: MdastNode, body: Body, slugger: Slugger): void {
  const place = placeOf(node);
  switch (node.type) {
    case 'link':
    case 'definition':
    case 'image':
      body.links.push({ ...place, url: node.url });
      break;
    case 'heading': {
      const text = textOf(node);
      body.headings.push({ ...place, depth: node.depth, text, anchor: slugger.slug(text) });
      break;
    }
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement': {
      const attributes = new Map<string, string | undefined>();
      for (const attribute of node.attributes ?? []) {
        if (attribute.type !== 'mdxJsxAttribute') attributes.set('{…}', undefined);
        else
          attributes.set(
            attribute.name,
            typeof attribute.value === 'string' ? attribute.value : undefined,
          );
      }
      body.tags.push({ ...place, name: node.name ?? '', attributes, text: textOf(node) });
      break;
    }
    case 'html': {
      const name = /^<([a-z][\w-]*)/i.exec(node.value)?.[1];
      if (name) body.tags.push({ ...place, name, attributes: new Map(), text: '' });
      break;
    }
    case 'mdxjsEsm':
      body.imports.push({ ...place, statement: firstLine(node.value) });
      break;
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      body.expressions.push({ ...place, expression: firstLine(node.value) });
      break;
    default:
  }
}

function visit(node: MdastNode, each: (node: MdastNode) => void): void {
  each(node);
  if ('children' in node) for (const child of node.children as MdastNode[]) visit(child, each);
}

function textOf(node: MdastNode): string {
  if ('children' in node) return (node.children as MdastNode[]).map(textOf).join('');
  return 'value' in node ? String(node.value) : '';
}

const placeOf = ({ position }: MdastNode): BodyPlace => ({
  line: position?.start.line ?? 1,
  column: position?.start.column ?? 1,
});

const firstLine = (text: string) => text.split('\n', 1)[0]?.trim().slice(0, 60) ?? '';

/** The parser says `7:1: Expected a closing tag … (mdx-jsx:unexpected-character)`. */
function readParserError(error: unknown): { reason: string } & BodyPlace {
  const message = error instanceof Error ? error.message : String(error);
  const [, line, column, reason] = /^(\d+):(\d+): ([\s\S]*)$/.exec(message) ?? [];
  const plain = (reason ?? message)
    .replace(/ \((?:mdx-)?[a-z-]+:[a-z-]+\)$/, '')
    .replace(/ \(\d+:\d+\)/, '')
    .replace(/ before the end of `.*`/, '')
    .replace(/ \(note: .*\)$/s, '')
    .replace('a valid JSX tag', 'a tag');
  return {
    line: Number(line ?? 1),
    column: Number(column ?? 1),
    reason: plain.charAt(0).toLowerCase() + plain.slice(1),
  };
}
