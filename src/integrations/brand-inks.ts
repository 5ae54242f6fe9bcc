import type { AstroIntegration } from 'astro';
import { type Inks, mixInks, papers } from '../playbook/brand.ts';
import type { Site } from '../playbook/schemas/site.ts';

const id = 'virtual:brand-inks.css';

/** Makes the inks of `site.yaml` available to the style sheets as `virtual:brand-inks.css`. */
export function brandInks(site: Site): AstroIntegration {
  return {
    name: 'brand-inks',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'brand-inks',
                resolveId: (source) => (source === id ? `\0${id}` : undefined),
                load: (source) => (source === `\0${id}` ? writeInks(site) : undefined),
              },
            ],
          },
        });
      },
    },
  };
}

/** Dark when the reader's system asks for it, unless they chose light; always when they chose dark. */
export function writeInks(site: Site): string {
  const { light, dark } = mixInks(site.brand);
  const darkInks = declare(dark, papers.dark);
  return [
    `:root{${declare(light, papers.light)}}`,
    `@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){${darkInks}}}`,
    `@media screen{:root[data-theme=dark]{${darkInks}}}`,
  ].join('\n');
}

const declare = (inks: Inks, paper: string) =>
  [
    `--paper:${paper}`,
    `--it:${inks.it}`,
    `--marketing:${inks.marketing}`,
    `--shared:${inks.shared}`,
    `--it-tint:${inks.itTint}`,
    `--marketing-tint:${inks.marketingTint}`,
    `--shared-tint:${inks.sharedTint}`,
  ].join(';');
