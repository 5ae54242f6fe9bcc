import { fillIn } from '../../lib/fill-in.ts';
import { homeNames } from '../departments.ts';
import { findNamed } from '../find-named.ts';
import type { View } from '../queries.ts';
import { readDrawing } from './read-drawing.ts';
import { writePicture } from './write-drawing.ts';

/** A diagram as a page shows it, with the names of the departments in its words. */
export interface Diagram {
  /** The language that it is written in. */
  language: string;
  title: string;
  /** HTML. `id` is expected to be that of the element around the title. */
  picture: string;
}

/**
 * A diagram in the view's language, or in the default language; `undefined` when the organization
 * hides it.
 */
export async function findDiagram(
  view: View,
  slug: string,
  id: string,
): Promise<Diagram | undefined> {
  const entry = await findNamed(view, 'diagrams', slug);
  const read = readDrawing(entry?.body ?? '');
  if (!entry || read.kind === 'unreadable') return undefined;
  const { title, description, source } = entry.data;
  const names = homeNames(view);
  return {
    language: source.language,
    title: fillIn(title, names),
    picture: writePicture(read.root, { names, description: fillIn(description, names), id }),
  };
}
