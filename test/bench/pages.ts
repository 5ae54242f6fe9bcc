import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Writes `count` practices of about 650 words each; the first `tagged` of them end in a tag. */
export function writePages(folder: string, count: number, tagged: number): void {
  mkdirSync(folder, { recursive: true });
  for (let number = 0; number < count; number++) {
    const body = writeBody(number, number < tagged);
    writeFileSync(
      path.join(folder, `practice-${number}.mdx`),
      `---\n${writeFields(number)}---\n\n${body}`,
    );
  }
}

const writeFields = (number: number) => `title: Practice ${number}
summary: The practice with the number ${number} keeps two departments in step.
aliases: [habit ${number}, routine ${number}]
when: Both departments wait for each other.
cadence: Every second Tuesday, 45 minutes
who: Three people from each side
start:
  - Invite the six people.
  - Bring one number each.
fails:
  - Nobody brings a number. Ask for it the day before.
reviewed: "2026-11-22"
`;

function writeBody(number: number, isTagged: boolean): string {
  const say = sayNew(number + 1);
  const sections = ['What it looks like', 'Why it works', 'How you know'].map((title) => {
    const paragraphs = [0, 1].map(() => Array.from({ length: 4 }, say).join(' '));
    const list = [1, 2, 3].map(() => `- ${say()}`).join('\n');
    return `## ${title}\n\n${paragraphs.join('\n\n')}\n\n${list}\n`;
  });
  const table = '| Side | Hours |\n| --- | --- |\n| IT | 12 |\n| Marketing | 9 |\n';
  const next = `See [the practice before](/practices/practice-${Math.max(0, number - 1)}/).\n`;
  const end = isTagged ? `\n<Monday>\n\n${say()}\n\n</Monday>\n` : '';
  return `${sections.join('\n')}\n${table}\n${next}${end}`;
}

const people = 'The web team|Marketing|The editor|IT|The campaign lead|Finance|Sales|The agency';
const acts = 'counts|writes down|shows|keeps|asks for|moves|reads|sends|checks|compares|prints';
const kinds = 'open|late|first|old|new|short|urgent|quiet|missing|signed|shared|second';
const things =
  'request|report|list|page|invoice|number|form|plan|banner|test|text|picture|contract|order|ticket|map|note|question|budget|calendar';
const times = 'on Monday|at noon|before lunch|in May|after the fair|each week|by Friday|last year';

/** Sentences as different as people write them: each picks its words by the numbers of a generator. */
function sayNew(seed: number): () => string {
  let state = seed * 2_654_435_761;
  const pick = (words: string) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const list = words.split('|');
    return list[Math.floor((state / 2 ** 32) * list.length)] ?? '';
  };
  return () =>
    `${pick(people)} ${pick(acts)} the ${pick(kinds)} ${pick(things)} ${pick(times)}, and ${pick(people).replace('The', 'the')} ${pick(acts)} a ${pick(kinds)} ${pick(things)} for the ${pick(things)}.`;
}
