import type { Playbook } from '../../playbook/playbook.ts';
import type { Interface } from '../../playbook/schemas/interface.ts';
import { Refusal } from './refusal.ts';

/** The words of the site in a language, which name what both departments share. */
export function wordsIn(interfaces: Playbook['interfaces'], language: string): Interface {
  const words = interfaces.get(language);
  if (words) return words;
  throw new Refusal(
    `The words of the site in “${language}” cannot be read. Mend what npm run check:content says of interface.yaml.`,
  );
}
