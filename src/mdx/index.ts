import Canvas from './Canvas.astro';
import Diagram from './Diagram.astro';
import Example from './Example.astro';
import Figure from './Figure.astro';
import JargonSwap from './JargonSwap.astro';
import Monday from './Monday.astro';
import Note from './Note.astro';
import Roadmap from './Roadmap.astro';
import Roi from './Roi.astro';
import Translator from './Translator.astro';
import type { TagName } from './tags.ts';
import Voices from './Voices.astro';

/** The component of each tag in `tags.ts`. */
export const components = {
  Voices,
  Example,
  Figure,
  Note,
  Diagram,
  Monday,
  Roi,
  Roadmap,
  Translator,
  JargonSwap,
  Canvas,
} satisfies Record<TagName, unknown>;
