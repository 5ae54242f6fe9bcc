import { checkContent } from '../../src/integrations/content-check/check-content.ts';
import { formatProblem } from '../../src/playbook/problems/report.ts';
import { type LayOutOptions, layOutSite, removeSite } from './lay-out-site.ts';

/** The day on which every site is checked. */
const today = '2026-11-22';

/** The lines of the report on `test/sites/<behavior>`: `file:line:column  words [CODE]`. */
export async function checkSite(behavior: string, options?: LayOutOptions): Promise<string[]> {
  const site = layOutSite(behavior, options);
  try {
    return (await checkContent(site, today)).map(formatProblem);
  } finally {
    removeSite(site);
  }
}
