import type { HastPluginInput } from 'satteri';
import { scrollingBlocks } from './scrolling-blocks.ts';
import { type LinkSettings, siteLinks } from './site-links.ts';

/** What happens to every body, with or without tags. */
export const bodyPlugins = (settings: LinkSettings): HastPluginInput[] => [
  siteLinks(settings),
  scrollingBlocks,
];
