import { describe, expect, test } from 'vitest';
import { toMarkdown, writeMarkdown } from '../../../../src/tools/roi/export/markdown.ts';
import { summarize } from '../../../../src/tools/roi/export/summary.ts';
import { lineWith, stateWith } from '../plans.ts';
import { contextIn, hostileTexts, inputFor, inputForScenario, widePlan } from './exported-plans.ts';

const told = {
  question: 'Do we replace the CMS this year?',
  mustBeTrue: ['Agency fees fall by at least $2,790 a month.'],
  doubts: ['Nobody has vouched for “Project time”.'],
};

describe('The summary for a decision', () => {
  test('holds the question, the verdict, both bases, both departments and the assumptions', () => {
    const plan = stateWith({
      months: 24,
      lines: [
        lineWith({ id: 'Partner', amount: 6000000, home: 'it' }),
        lineWith({
          id: 'Hours saved',
          kind: 'benefit',
          hardness: 'soft',
          home: 'marketing',
          formula: 'time',
          inputs: {
            people: { likely: 5 },
            hours: { low: 10, likely: 20, high: 25 },
            rate: { likely: 5000 },
            realized: { likely: 0.6 },
          },
          timing: { kind: 'monthly', start: 2 },
          vouchedBy: 'Lena',
          explanation: 'Counted in May.',
        }),
      ],
    });
    const input = inputFor(plan, { title: 'Replace the CMS' });
    expect(toMarkdown(summarize({ ...input, ...told }))).toMatchInlineSnapshot(`
      "# Replace the CMS

      As of November 22, 2026

      ## The question

      Do we replace the CMS this year?

      **The plan pays only if the soft benefits are real.**

      ## Key figures

      | Figure | Hard only | Hard and soft |
      | --- | ---: | ---: |
      | Net present value | -$60,000 | $2,317 |
      | Return on investment | -100% | 3.9% |
      | Benefit-cost ratio | 0.00 | 1.04 |
      | Internal rate of return a year | None | 14% |
      | Payback | Not reached: $60,000 short | 21 months |
      | Discounted payback | Not reached: $60,000 short | 23.1 months |
      | Peak funding | $60,000 | $60,000 |
      | Total cost of ownership, not discounted | $60,000 | $60,000 |
      | All benefits, not discounted | $0 | $69,000 |

      24 months from January 2027, discounted at 10% a year, in nominal prices. Hard money shows up in the accounts; soft money does not.

      ## Who pays, who gains

      | Who | Pays, Hard only | Gains, Hard only | Gap, Hard only | Pays, Hard and soft | Gains, Hard and soft | Gap, Hard and soft |
      | --- | ---: | ---: | ---: | ---: | ---: | ---: |
      | IT | $60,000 | $0 | -$60,000 | $60,000 | $0 | -$60,000 |
      | Marketing | $0 | $0 | $0 | $0 | $69,000 | $69,000 |
      | Both | $0 | $0 | $0 | $0 | $0 | $0 |
      | Together | $60,000 | $0 | -$60,000 | $60,000 | $69,000 | $9,000 |

      IT pays $60,000 more than it gains. Marketing gains $69,000 more than it pays.

      ## What must be true

      - Agency fees fall by at least $2,790 a month.

      ## Assumptions and who stands behind them

      | Assumption | Cost or benefit | Hard or soft | Value | Vouched for by | Where it comes from |
      | --- | --- | --- | ---: | --- | --- |
      | Hours saved | Benefit | soft | $3,000 monthly ($1,500 to $3,750) | Lena | Counted in May. |
      | Partner | Cost | hard | $60,000 once | nobody yet |  |

      ## Doubts

      - Nobody has vouched for “Project time”.
      "
    `);
  });

  test('says the same on screen and on paper: a structure without markup', () => {
    const { sections, ...rest } = summarize({
      ...inputForScenario('marketing-automation'),
      ...told,
    });
    expect(rest).toEqual({
      title: 'Marketing automation for a sales team of twelve',
      remarks: ['Scenario: Vendor A', 'As of November 22, 2026'],
    });
    expect(sections.map(({ title }) => title)).toEqual([
      'The question',
      'Key figures',
      'Who pays, who gains',
      'What must be true',
      'Assumptions and who stands behind them',
      'Doubts',
    ]);
  });

  test('leaves out what it was not told, and says that there is no doubt', () => {
    const summary = summarize({
      ...inputFor(stateWith({})),
      question: '',
      mustBeTrue: [],
      doubts: [],
    });
    expect(summary.sections.map(({ title }) => title)).toEqual([
      '',
      'Key figures',
      'Who pays, who gains',
      'Assumptions and who stands behind them',
      'Doubts',
    ]);
    expect(toMarkdown(summary)).toContain('## Doubts\n\nNone found.');
    expect(toMarkdown(summary)).toContain('This plan has no lines yet.');
  });

  test('stays on a page: of many lines it lists the weightiest', () => {
    const summary = summarize({ ...inputFor(widePlan()), ...told });
    const markdown = toMarkdown(summary);
    expect(markdown).toContain('185 smaller lines are not listed.');
    expect(markdown.split('\n').length).toBeLessThan(70);
  });

  test('speaks of money as the site writes it', () => {
    const input = inputFor(stateWith({ lines: [lineWith({ id: 'a', amount: 123456700 })] }), {
      context: contextIn('EUR', 'de-DE'),
    });
    expect(toMarkdown(summarize({ ...input, ...told }))).toContain('1.234.567\u00a0€');
  });
});

test('a Markdown file has the name of the plan and the day', () => {
  const input = inputForScenario('cms-replacement');
  const file = writeMarkdown(input, summarize({ ...input, ...told }));
  expect(file.name).toBe('replace-the-cms-2026-11-22.md');
  expect(file.content).toContain('# Replace the CMS\n');
});

test('each cell of a table keeps in its cell', () => {
  const lines = hostileTexts.map((text, index) =>
    lineWith({ id: `line-${index}`, name: `${text} | x`, explanation: `${text}\n| y |` }),
  );
  const input = inputFor(stateWith({ lines }));
  const markdown = toMarkdown(summarize({ ...input, ...told }));
  const rows = markdown.split('\n').filter((row) => row.includes('x | Cost'));
  expect(rows).toHaveLength(hostileTexts.length);
  for (const row of rows) expect(row.match(/(?<!\\)\|/g)).toHaveLength(7);
});
