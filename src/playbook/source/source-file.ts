import type { CollectionName } from '../collections.ts';
import { readDiagram } from '../diagrams/diagram-source.ts';
import { type ContentProblem, problem } from '../problems/problem.ts';
import { readYaml, type YamlSource } from './yaml-source.ts';

export type Layer = 'base' | 'org';

/** One file of content as it was written. */
export interface SourceFile {
  /** Relative to the project, with forward slashes. */
  file: string;
  layer: Layer;
  language: string;
  collection: CollectionName;
  /** Path below the collection's folder without the ending: the last part of the address. */
  slug: string;
  fields: YamlSource;
  /** Markdown below the fields, or a drawing; empty when there is none, and in YAML files. */
  body: string;
  /** Line of the file on which the body starts, counted from 1. */
  bodyLine: number;
  problems: ContentProblem[];
}

export type SourceAddress = Pick<SourceFile, 'file' | 'layer' | 'language' | 'collection' | 'slug'>;

const frontmatter = /^\uFEFF?---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)?---[ \t]*(?:\r?\n|$)/;

/** Reads a YAML file, a drawing, or a Markdown file whose fields stand between two lines of `---`. */
export function readSourceFile(text: string, address: SourceAddress): SourceFile {
  const { file } = address;
  if (/\.ya?ml$/.test(file)) {
    const fields = readYaml(text, file, 1);
    return { ...address, fields, body: '', bodyLine: 1, problems: fields.problems };
  }
  if (file.endsWith('.svg')) return { ...address, ...readDiagram(text, file), bodyLine: 1 };
  const match = frontmatter.exec(text);
  if (!match) {
    const missing = problem(
      'FRONTMATTER_MISSING',
      { file, line: 1, column: 1 },
      { collection: address.collection },
    );
    return {
      ...address,
      fields: readYaml('', file, 1),
      body: text,
      bodyLine: 1,
      problems: [missing],
    };
  }
  const fields = readYaml(match[1] ?? '', file, 2);
  const body = text.slice(match[0].length);
  const bodyLine = match[0].split('\n').length;
  return {
    ...address,
    fields,
    body: body.trim() === '' ? '' : body,
    bodyLine,
    problems: fields.problems,
  };
}
