import {
  type Document,
  type ErrorCode,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from 'yaml';
import { type ContentProblem, type Place, problem } from '../problems/problem.ts';

export type FieldPath = readonly PropertyKey[];

/** YAML with the place of each of its fields. */
export interface YamlSource {
  /** Empty when the YAML could not be read. */
  values: Record<string, unknown>;
  /** Where the name of a field stands; the nearest field around it when it is missing. */
  placeOfName(path: FieldPath): Place;
  /** Where the value of a field stands; its name's place when the value is empty. */
  placeOfValue(path: FieldPath): Place;
  hasField(path: FieldPath): boolean;
  problems: ContentProblem[];
}

/**
 * Reads YAML that starts on `firstLine` of `file`. YAML 1.2 core: a day stays text, `yes` stays text.
 * What cannot be read, and a name written twice, come back as problems with their places, one a
 * line: what follows on the same line comes of the first.
 */
export function readYaml(textOfFile: string, file: string, firstLine: number): YamlSource {
  const text = textOfFile.replace(/^\uFEFF/, '');
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(Math.min(offset, text.trimEnd().length));
    return { file, line: line + firstLine - 1, column: col };
  };

  const problems: ContentProblem[] = [];
  for (const { offset, reason } of [...readErrors(document), ...findLostAliases(document)]) {
    const place = placeAt(offset);
    if (!problems.some(({ line }) => line === place.line)) {
      problems.push(problem('YAML_INVALID', place, { reason }));
    }
  }
  const contents: unknown = problems.length > 0 ? {} : (document.toJS() ?? {});
  const isFields = typeof contents === 'object' && !Array.isArray(contents);
  if (!isFields) {
    problems.push(
      problem('YAML_INVALID', placeAt(0), {
        reason: 'it is not a list of fields with a name and a colon each',
      }),
    );
  }

  const find = (path: FieldPath) => findField(document.contents, path);
  return {
    values: isFields ? (contents as Record<string, unknown>) : {},
    placeOfName: (path) => placeAt(find(path).nameOffset),
    placeOfValue: (path) => placeAt(find(path).valueOffset),
    hasField: (path) => find(path).isWhole,
    problems,
  };
}

/** What the commonest mistakes are called here; the others keep the parser's words. */
const reasons: Partial<Record<ErrorCode, string>> = {
  BLOCK_AS_IMPLICIT_KEY: 'words with a colon and a space in them need quotation marks around them',
  BAD_SCALAR_START: 'words that start with a special character need quotation marks around them',
  DUPLICATE_KEY: 'the same field stands here a second time',
  TAB_AS_INDENT: 'the line starts with a tab, where YAML wants spaces',
};

const readErrors = (document: Document.Parsed) =>
  document.errors.map(({ code, message, pos }) => ({
    offset: pos[0],
    reason: reasons[code] ?? lowerFirst(message),
  }));

/** `*word*` is emphasis in Markdown, but in YAML it stands for something written elsewhere. */
function findLostAliases(document: Document.Parsed): { offset: number; reason: string }[] {
  const found: { offset: number; reason: string }[] = [];
  visit(document, {
    Alias(_, alias) {
      if (alias.resolve(document)) return;
      const offset = alias.range?.[0] ?? 0;
      found.push({
        offset,
        reason: `*${alias.source} starts with an asterisk and needs quotation marks around it`,
      });
    },
  });
  return found;
}

function findField(root: Node | null, path: FieldPath) {
  let node: unknown = root;
  let nameOffset = 0;
  let valueOffset = 0;
  for (const part of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && key.value === part);
      if (!pair) return { nameOffset, valueOffset: nameOffset, isWhole: false };
      nameOffset = offsetOf(pair.key) ?? nameOffset;
      valueOffset = offsetOf(pair.value) ?? nameOffset;
      node = pair.value;
    } else if (isSeq(node) && typeof part === 'number' && node.items[part] !== undefined) {
      node = node.items[part];
      nameOffset = offsetOf(node) ?? nameOffset;
      valueOffset = nameOffset;
    } else {
      return { nameOffset, valueOffset: nameOffset, isWhole: false };
    }
  }
  return { nameOffset, valueOffset, isWhole: true };
}

const offsetOf = (node: unknown): number | undefined =>
  isNode(node) && node.range && node.range[0] !== node.range[1] ? node.range[0] : undefined;

const lowerFirst = (text: string) =>
  text.charAt(0).toLowerCase() + text.slice(1).replace(/\.$/, '');
