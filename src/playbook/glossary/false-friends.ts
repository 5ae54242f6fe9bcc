import type { TermPage } from './open-glossary.ts';
import { splitInParts } from './parts.ts';

/** Characters that a part of the list holds, so that its page stays light. */
const mostInPart = 9000;

/** The false friends of a view, in the parts in which its pages show them. */
export function listFalseFriends(pages: readonly TermPage[]): TermPage[][] {
  const friends = pages.filter(({ entry }) => entry.data.relation === 'false-friend');
  return splitInParts(friends, weightOf, mostInPart);
}

const weightOf = ({ entry: { data } }: TermPage) =>
  [data.title, ...Object.values(data.inShort), ...Object.values(data.hears ?? {})].join(' ').length;
