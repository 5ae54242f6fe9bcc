import type { CollectionName, Fields } from './collections.ts';
import type { ContentProblem } from './problems/problem.ts';
import type { Interface } from './schemas/interface.ts';
import type { Site } from './schemas/site.ts';
import type { Layer } from './source/source-file.ts';
import type { YamlSource } from './source/yaml-source.ts';

/** One page, term or scenario as the site shows it: layers laid over each other, fields checked. */
export interface Entry<Name extends CollectionName = CollectionName> {
  collection: Name;
  language: string;
  /** File name without its ending. */
  slug: string;
  /** The strongest layer that wrote any of it. */
  layer: Layer;
  fields: Fields[Name];
  /** Markdown, or the drawing of a diagram; empty when there is none. */
  body: string;
  /** The file that holds the body, relative to the project. */
  file: string;
  bodyLine: number;
  /** The files that the fields came from, the strongest layer first. */
  sources: readonly [YamlSource, ...YamlSource[]];
}

/** Everything in `content/`, read, laid over each other and checked field by field. */
export interface Playbook {
  site: Site;
  siteSources: YamlSource[];
  /** The words of the site's own interface, complete in each language. */
  interfaces: Map<string, Interface>;
  entries: Entry[];
  /** Pages that are there but have mistakes in their fields: naming one of them is no mistake. */
  faultyPages: Pick<Entry, 'collection' | 'language' | 'slug'>[];
  /** Paths, without language, of pages that the organization hides, as `/causes/poor-planning/`. */
  hiddenPaths: Set<string>;
  problems: ContentProblem[];
}

export const isEntryOf = <Name extends CollectionName>(
  entry: Entry,
  collection: Name,
): entry is Entry<Name> => entry.collection === collection;
