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
  const sections = ['What it looks like', 'Why it works', 'How you know'].map((title, index) => {
    const paragraphs = [0, 1].map((part) => writeParagraph(number * 7 + index * 3 + part));
    const list = [1, 2, 3].map((item) => `- ${writeSentence(number + index + item)}`).join('\n');
    return `## ${title}\n\n${paragraphs.join('\n\n')}\n\n${list}\n`;
  });
  const table = '| Side | Hours |\n| --- | --- |\n| IT | 12 |\n| Marketing | 9 |\n';
  const next = `See [the practice before](/practices/practice-${Math.max(0, number - 1)}/).\n`;
  const end = isTagged ? `\n<Monday>\n\n${writeSentence(number)}\n\n</Monday>\n` : '';
  return `${sections.join('\n')}\n${table}\n${next}${end}`;
}

const writeParagraph = (seed: number) =>
  Array.from({ length: 7 }, (_, index) => writeSentence(seed * 5 + index)).join(' ');

const subjects = ['The web team', 'Marketing', 'The editor', 'IT', 'The campaign lead', 'Finance'];
const verbs = ['counts', 'writes down', 'shows', 'keeps', 'asks for', 'moves'];
const objects = [
  'the hours that the launch took',
  'every request of the last month',
  'one number that both can read',
  'the date on which the page went live',
  'what the vendor promised in the demo',
];

const writeSentence = (seed: number) =>
  `${pick(subjects, seed)} ${pick(verbs, seed * 3 + 1)} ${pick(objects, seed * 7 + 2)}, and the other side reads it.`;

const pick = (words: string[], seed: number) => words[seed % words.length] ?? '';
