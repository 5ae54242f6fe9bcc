import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Leaves in the policy of each built page only the hashes of what stands in that page. Astro names
 * those of the whole site, which no compression makes smaller and no page needs.
 */
export function pagePolicy(): AstroIntegration {
  return {
    name: 'page-policy',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const file of await readdir(folder, { recursive: true })) {
          if (!file.endsWith('.html')) continue;
          const html = await readFile(path.join(folder, file), 'utf8');
          await writeFile(path.join(folder, file), tightenPolicy(html));
        }
      },
    },
  };
}

/** A page whose policy allows the scripts and styles that are written in it, and no others. */
export function tightenPolicy(html: string): string {
  const inPage = new Set(
    [...html.matchAll(/<(script|style)\b[^>]*>([\s\S]*?)<\/\1>/g)].map(
      ([, , text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
    ),
  );
  return html.replace(
    /(<meta http-equiv="content-security-policy" content=")([^"]*)/,
    (_, start, policy: string) =>
      start + policy.replace(/ 'sha256-[^']+'/g, (hash) => (inPage.has(hash.trim()) ? hash : '')),
  );
}
