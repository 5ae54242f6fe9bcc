import { parseArgs } from 'node:util';
import { Refusal } from './refusal.ts';

export interface ImportOptions {
  file: string;
  isReplacing: boolean;
  /** The site's first language unless it is named. */
  language: string;
}

/** What stands behind `glossary import`. An option that there is not is refused, not skipped. */
export function readImportOptions(
  options: readonly string[],
  languages: readonly string[],
): ImportOptions {
  const { values, positionals } = parse(options);
  const [file, second] = positionals;
  if (file === undefined)
    throw new Refusal('Name the file to import: npm run playbook -- glossary import terms.csv');
  if (second !== undefined)
    throw new Refusal(`Only one file is imported at a time. Import ${second} after ${file}.`);
  const language = values.language ?? languages[0] ?? 'en';
  if (!languages.includes(language))
    throw new Refusal(
      `The site has no language “${language}”. Use one of: ${languages.join(', ')}, or add it to site.yaml.`,
    );
  return { file, isReplacing: values.replace ?? false, language };
}

function parse(options: readonly string[]) {
  try {
    return parseArgs({
      args: [...options],
      allowPositionals: true,
      options: { replace: { type: 'boolean' }, language: { type: 'string' } },
    });
  } catch {
    throw new Refusal(
      `“${options.join(' ')}” cannot be read. The options are --replace and --language with a code, such as --language en.`,
    );
  }
}
