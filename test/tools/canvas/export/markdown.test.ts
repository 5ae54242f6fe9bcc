import { expect, test } from 'vitest';
import {
  type ExportInput,
  writeMarkdown,
  writeMinutes,
} from '../../../../src/tools/canvas/export/markdown.ts';
import { exportWordsIn } from '../../../../src/tools/canvas/messages/exports.ts';
import { nothing, writtenOn } from '../../../../src/tools/canvas/model/types.ts';
import { plan, readExample, readPlan, writtenWith } from '../sheets.ts';

const inputOf = (change: Partial<ExportInput>): ExportInput => ({
  plan,
  written: nothing,
  undertaking: '',
  context: {
    language: 'en',
    locale: 'en-US',
    currency: 'USD',
    homes: { it: 'Platform', marketing: 'Growth', shared: 'Both' },
    fiscalYearFirstMonth: 1,
  },
  words: exportWordsIn('en'),
  today: '2026-11-28',
  ...change,
});

test('the worked example reads like the page that the group signs', () => {
  const file = writeMarkdown(
    inputOf({
      plan: readPlan('shared-goals'),
      written: writtenOn(readExample().state, 'shared-goals'),
      undertaking: 'Replace the CMS',
    }),
  );
  expect(file.name).toBe('the-goal-page-2026-11-28.md');
  expect(file.content).toMatchInlineSnapshot(`
    "# The goal page

    For: Replace the CMS

    As of November 28, 2026

    ## Results that matter most

    Editors publish without waiting for anyone\\
    A campaign page is public in days\\
    Fewer urgent calls to IT

    ## The goal in one sentence

    By June 2027 our 24 editors can publish a page by themselves, so that a campaign page takes two working days and no longer nine.

    ## The wish from the envelope

    The people who know the plants should be able to write about them on the same day.

    ## Numbers that show it

    | Number | Today | Target | By when | Two names |
    | --- | --- | --- | --- | --- |
    | Working days from text to public page | 9 | 2 | June 2027 | Priya (marketing), Tom (IT) |
    | Agency fees for building pages, a month | $1,900 | $0 | June 2027 | Lena (marketing), Omar (IT) |
    | Urgent fixes to the website, a month | 14 | 6 | September 2027 | Tom (IT), Priya (marketing) |

    ## Growth to be ready for

    | Level | Visitors | Forms sent | People who edit | Mark | Name and day |
    | --- | --- | --- | --- | --- | --- |
    | An ordinary day | 4,000 | not known | 24 | ready today | |
    | The busiest planned day | 30,000 on the first day of the spring sale | not known | 24 | needs work | Omar: load test by March |
    | A good surprise | 60,000 if one of our videos takes off | not known | 24 | unknown | Tom: by December 11 |

    ## What waits (Platform)

    The new search in the intranet, until July.

    ## What waits (Growth)

    The customer magazine online, until September.
    "
  `);
});

test('areas without a word say so, rows without one are left out', () => {
  const written = writtenWith({
    texts: { goal: ' One\ntwo\n\n\nthree' },
    tables: {
      growth: [
        ['', ' '],
        ['', '60,000'],
      ],
    },
  });
  expect(writeMinutes(inputOf({ written }))).toMatchInlineSnapshot(`
    "# The goal page

    As of November 28, 2026

    ## The goal

    One\\
    two

    three

    ## What waits (Platform)

    *Nothing is written here.*

    ## Numbers

    *Nothing is written here.*

    ## Growth

    | Level | Visitors |
    | --- | --- |
    | A good surprise | 60,000 |
    "
  `);
});

test('what has no place on the sheet goes along', () => {
  const written = writtenWith({ texts: { risks: 'The vendor\nleaves' } });
  expect(writeMinutes(inputOf({ written }))).toContain(
    '## Written in an area that this sheet no longer has\n\n### risks\n\nThe vendor\\\nleaves\n',
  );
});

test('what people typed is text and no markup', () => {
  const written = writtenWith({
    texts: { goal: '# Big <b>goal</b>\n- a\n1. b' },
    tables: { numbers: [['a | b', '*c*\nd']] },
  });
  const text = writeMinutes(inputOf({ written }));
  expect(text).toContain('\\# Big \\<b\\>goal\\</b\\>\\\n\\- a\\\n1\\. b');
  expect(text).toContain('| a \\| b | \\*c\\* d |');
});
