import path from 'node:path';
import type { z } from 'zod';
import { pathOf, pathOfCanvas } from './addresses.ts';
import { type CollectionName, type Fields, schemas } from './collections.ts';
import { checkFields, type FieldSources } from './field-problems.ts';
import { type LayeredPage, layFields, layPages } from './layers.ts';
import type { Entry, Playbook } from './playbook.ts';
import { type ContentProblem, problem } from './problems/problem.ts';
import { isSiteRead } from './references.ts';
import { type Interface, interfaceSchema } from './schemas/interface.ts';
import { type Site, siteSchema } from './schemas/site.ts';
import { type ContentFiles, readContentFiles, type SettingsFile } from './source/content-files.ts';
import type { SourceFile } from './source/source-file.ts';
import { readYaml, type YamlSource } from './source/yaml-source.ts';

export interface ContentLocation {
  /** Absolute path of the folder that holds `base` and `org`. */
  contentFolder: string;
  /** Absolute path that files are named relative to. */
  root: string;
}

/**
 * Reads `content/base` with `content/org` laid over it. Entries with mistakes are left out and
 * their mistakes are in `problems`; nothing throws but a disk that cannot be read.
 */
export async function readPlaybook({ contentFolder, root }: ContentLocation): Promise<Playbook> {
  const files = await readContentFiles(contentFolder, root);
  const problems = [...files.problems, ...files.pages.flatMap((page) => page.problems)];

  const settingsOf = (language: string | undefined) =>
    files.settings
      .filter((setting) => setting.language === language)
      .sort((a) => (a.layer === 'org' ? -1 : 1));

  const base = path.posix.join(
    path.relative(root, contentFolder).split(path.sep).join('/'),
    'base',
  );
  const site = readSite(settingsOf(undefined), `${base}/site.yaml`);
  problems.push(...site.problems);

  const languages = site.value.languages.map(({ code }) => code);
  if (isSiteRead({ siteSources: site.sources }))
    problems.push(...findUnknownLanguages(files, languages));
  const interfaces = readInterfaces(languages, settingsOf, base, problems);

  const inLanguages = files.pages.filter((page) => languages.includes(page.language));
  const { pages, hidden, problems: layerProblems } = layPages(inLanguages.filter(isReadable));
  problems.push(...layerProblems);

  const entries: Entry[] = [];
  const faultyPages: Playbook['faultyPages'] = inLanguages.filter((page) => !isReadable(page));
  for (const page of pages) {
    const checked = readEntry(page);
    if (!Array.isArray(checked)) entries.push(checked);
    else {
      problems.push(...checked);
      faultyPages.push(page.bodySource);
    }
  }
  const hiddenPaths = findHiddenPaths(hidden, entries, languages[0]);
  return {
    site: site.value,
    siteSources: site.sources,
    interfaces,
    entries: entries.filter((entry) => !hiddenPaths.has(pathOfPage(entry))),
    faultyPages,
    hiddenPaths,
    problems,
  };
}

const isReadable = ({ problems }: SourceFile) => problems.length === 0;

const pathOfPage = ({ collection, slug }: Pick<Entry, 'collection' | 'slug'>) =>
  pathOf(collection, slug);

/** A hidden page of the default language takes its translations with it; a hidden translation falls back. */
function findHiddenPaths(
  hidden: SourceFile[],
  entries: Entry[],
  defaultLanguage: string | undefined,
): Set<string> {
  const shown = new Set(
    entries.filter(({ language }) => language === defaultLanguage).map(pathOfPage),
  );
  return new Set(
    hidden
      .filter((page) => !shown.has(pathOfPage(page)))
      .flatMap((page) =>
        page.collection === 'workshops'
          ? [pathOfPage(page), pathOfCanvas(page.slug)]
          : [pathOfPage(page)],
      ),
  );
}

function readEntry({ values, bodySource, fieldSources }: LayeredPage): Entry | ContentProblem[] {
  const { collection, language, slug, file, body, bodyLine } = bodySource;
  const sources = sourcesOf(fieldSources);
  const checked = checkFields(
    schemas[collection] as z.ZodType<Fields[CollectionName]>,
    values,
    sources,
  );
  if (checked.kind === 'invalid') {
    return collection === 'workshops'
      ? checked.problems.map(nameMissingDepartment)
      : checked.problems;
  }
  const [{ layer }] = fieldSources;
  return {
    collection,
    language,
    slug,
    layer,
    fields: checked.value,
    body,
    file,
    bodyLine,
    sources,
  };
}

const sourcesOf = ([first, ...rest]: readonly [SourceFile, ...SourceFile[]]): [
  YamlSource,
  ...YamlSource[],
] => [first.fields, ...rest.map(({ fields }) => fields)];

/** A workshop whose roles name one department only is told so in those words. */
function nameMissingDepartment(found: ContentProblem): ContentProblem {
  if (found.code !== 'FIELD_MISSING' && found.code !== 'FIELD_INVALID') return found;
  if (found.args.field === 'roles.it') {
    return problem('DEPARTMENT_MISSING', found, {
      field: 'roles.it',
      has: 'marketing',
      lacks: 'IT',
    });
  }
  if (found.args.field === 'roles.marketing') {
    return problem('DEPARTMENT_MISSING', found, {
      field: 'roles.marketing',
      has: 'IT',
      lacks: 'marketing',
    });
  }
  return found;
}

interface Settings<Value> {
  value: Value;
  sources: YamlSource[];
  problems: ContentProblem[];
}

/** What stands in for a site whose settings cannot be read, so that the pages are still checked. */
const bareSite: Site = {
  name: 'Playbook',
  departments: { it: 'IT', marketing: 'Marketing' },
  languages: [{ code: 'en', label: 'English', locale: 'en-US' }],
  currency: 'USD',
  fiscalYear: { firstMonth: 1 },
  brand: { it: '#1f56c9', marketing: '#c8254a' },
  sources: {},
};

function readSite(files: SettingsFile[], siteFile: string): Settings<Site> {
  if (files.length === 0) {
    const missing = problem(
      'SITE_MISSING',
      { file: siteFile, line: 1, column: 1 },
      { file: siteFile },
    );
    return { value: bareSite, sources: [], problems: [missing] };
  }
  const { values, sources, problems } = laySettings(files);
  const [first, ...rest] = sources;
  if (!first || problems.length > 0) return { value: bareSite, sources, problems };
  const checked = checkFields(siteSchema, values, [first, ...rest]);
  return checked.kind === 'valid'
    ? { value: checked.value, sources, problems }
    : { value: keepValidSettings(values), sources, problems: checked.problems };
}

/** One wrong setting must not make the pages look wrong that rest on the others. */
function keepValidSettings(values: Record<string, unknown>): Site {
  const valid = Object.entries(siteSchema.shape).flatMap(([name, schema]) => {
    const result = schema.safeParse(values[name]);
    return result.success ? [[name, result.data]] : [];
  });
  return { ...bareSite, ...Object.fromEntries(valid) };
}

/** Each language's words, over those of the default language. `base` is the folder of the shipped layer. */
function readInterfaces(
  languages: string[],
  settingsOf: (language: string) => SettingsFile[],
  base: string,
  problems: ContentProblem[],
): Map<string, Interface> {
  const interfaces = new Map<string, Interface>();
  const [defaultLanguage = 'en', ...others] = languages;
  const fallback = laySettings(settingsOf(defaultLanguage));
  const [first = readYaml('', `${base}/${defaultLanguage}/interface.yaml`, 1), ...rest] =
    fallback.sources;
  const checked = checkFields(interfaceSchema, fallback.values, [first, ...rest]);
  if (checked.kind === 'valid') interfaces.set(defaultLanguage, checked.value);
  problems.push(...fallback.problems);
  if (checked.kind === 'invalid' && fallback.problems.length === 0)
    problems.push(...checked.problems);

  for (const language of others) {
    const files = settingsOf(language);
    const own = laySettings(files);
    const [strongest = first, ...weaker] = own.sources;
    const sources: FieldSources = [strongest, ...weaker, first, ...rest];
    const laid = checkFields(interfaceSchema, layFields(fallback.values, own.values), sources);
    problems.push(...own.problems);
    if (laid.kind === 'valid') interfaces.set(language, laid.value);
    // A translation may leave words out, so a word that is missing now is missing in the default language.
    else
      problems.push(
        ...laid.problems.filter(({ file, code }) => code !== 'FIELD_MISSING' && isIn(files, file)),
      );
  }
  return interfaces;
}

const isIn = (files: SettingsFile[], name: string) => files.some(({ file }) => file === name);

/** Settings files, the organization's first, laid over each other. */
function laySettings(files: SettingsFile[]) {
  const sources = files.map(({ text, file }) => readYaml(text, file, 1));
  const values = sources.reduceRight<Record<string, unknown>>(
    (below, { values }) => layFields(below, values),
    {},
  );
  return { values, sources, problems: sources.flatMap(({ problems }) => problems) };
}

function findUnknownLanguages(files: ContentFiles, known: string[]): ContentProblem[] {
  return [...files.languages]
    .filter(([folder]) => !known.includes(folder))
    .map(([folder, file]) =>
      problem('LANGUAGE_UNKNOWN', { file, line: 1, column: 1 }, { folder, known }),
    );
}
