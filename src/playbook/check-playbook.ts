import { checkBodies, findNamedEntries, readBodies, type TagRules } from './checks/bodies.ts';
import { checkBrand } from './checks/brand.ts';
import {
  checkAddresses,
  checkCanvases,
  checkNumbers,
  checkPrograms,
  checkReferences,
  checkReviews,
  checkTitles,
  checkWorkshops,
} from './checks/entries.ts';
import { checkFigures } from './checks/figures.ts';
import { checkLinks } from './checks/links.ts';
import { checkPlainness } from './checks/plain.ts';
import { checkTerms } from './checks/terms.ts';
import { type CheckedTools, checkTools } from './checks/tools.ts';
import { checkDiagrams } from './diagrams/check-drawing.ts';
import type { Playbook } from './playbook.ts';
import type { ContentProblem } from './problems/problem.ts';
import { sortProblems } from './problems/report.ts';
import { dropHiddenReferences } from './references.ts';

export interface CheckSettings {
  tags: TagRules;
  tools: CheckedTools;
  isPublicFile(path: string): boolean;
  /** `YYYY-MM-DD` */
  today: string;
}

/** Everything wrong with a playbook, in the order in which a person works through it. */
export function checkPlaybook(playbook: Playbook, settings: CheckSettings): ContentProblem[] {
  const { site, hiddenPaths } = playbook;
  const entries = playbook.entries.map((entry) => dropHiddenReferences(entry, hiddenPaths));
  const visible = { ...playbook, entries };
  const { bodies, problems: unreadable } = readBodies(entries);

  return sortProblems([
    ...playbook.problems,
    ...unreadable,
    ...checkReferences(visible),
    ...checkAddresses(entries),
    ...checkTitles(entries),
    ...checkNumbers(entries),
    ...checkWorkshops(entries),
    ...checkCanvases(entries),
    ...checkPrograms(entries),
    ...checkReviews(entries, settings.today),
    ...checkBodies(bodies, settings.tags, findNamedEntries(visible)),
    ...checkFigures(bodies, visible, settings.tools),
    ...checkLinks(bodies, {
      pages: [...entries, ...playbook.faultyPages],
      languages: site.languages.map(({ code }) => code),
      hiddenPaths,
      isPublicFile: settings.isPublicFile,
    }),
    ...checkPlainness(visible),
    ...checkTerms(entries, settings.today),
    ...checkDiagrams(entries),
    ...checkTools(visible, settings.tools),
    ...checkBrand(playbook),
  ]);
}
