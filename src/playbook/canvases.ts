import { pathOfCanvas } from './addresses.ts';
import type { Page, View } from './queries.ts';
import type { Canvas } from './schemas/workshop.ts';

/** A workshop's page with the sheet that it fills in. */
export interface CanvasPage {
  page: Page<'workshops'>;
  canvas: Canvas;
  /** Address of the sheet's own page, with base and language. */
  href: string;
}

/** The sheet of a workshop, where the playbook has the workshop and it has a sheet. */
export function findCanvas(view: View, workshop: string): CanvasPage | undefined {
  const page = view.find('workshops', workshop);
  const canvas = page?.entry.data.canvas;
  return page && canvas && { page, canvas, href: view.href(pathOfCanvas(workshop)) };
}

/** All sheets, in the order of the workshops. */
export const listCanvases = (view: View): CanvasPage[] =>
  view.pages.workshops.flatMap(({ slug }) => findCanvas(view, slug) ?? []);
