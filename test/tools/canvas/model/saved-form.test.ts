import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findLeftovers, layRows } from '../../../../src/tools/canvas/model/lay-out.ts';
import { openSaved, readSaved, writeSaved } from '../../../../src/tools/canvas/model/saved-form.ts';
import { writtenOn } from '../../../../src/tools/canvas/model/types.ts';
import { readExample, readPlan } from '../sheets.ts';

const formWith = (sheets: unknown) => ({ kind: 'canvas', version: 1, state: { sheets } });
const messagesOf = (value: unknown) => {
  const reading = readSaved(value);
  return reading.kind === 'refused' ? reading.problems.map(({ message }) => message) : [];
};
const released = (version: number) =>
  JSON.parse(readFileSync(`test/tools/canvas/saved/version-${version}.json`, 'utf8'));

describe('readSaved', () => {
  test('reads sheets, and none', () => {
    expect(readSaved(formWith({ 'shared-goals': { texts: { goal: 'x' } } })).kind).toBe('read');
    expect(readSaved(formWith({}))).toEqual({ kind: 'read', state: { sheets: {} } });
  });

  test.each([1])('opens and writes again what version %i saved', (version) => {
    const form = released(version);
    const reading = readSaved(form);
    if (reading.kind !== 'read') throw new Error(JSON.stringify(reading));
    expect(writeSaved(openSaved(reading.state))).toEqual(form);
  });

  test('keeps what a newer version has written', () => {
    expect(readSaved({ ...formWith({}), version: 2 })).toEqual({ kind: 'newer', version: 2 });
  });

  test('refuses what is no canvas at all', () => {
    for (const value of [undefined, 'canvas', [], { kind: 'roadmap', version: 1 }])
      expect(readSaved(value).kind).toBe('refused');
  });

  test('leaves out what an author wrote and nobody can read', () => {
    const reading = readSaved(
      formWith({ 'shared-goals': { texts: { goal: '' }, tables: { numbers: [['x', '', '']] } } }),
    );
    expect(reading.kind === 'read' && openSaved(reading.state).sheets).toEqual({
      'shared-goals': { texts: {}, tables: { numbers: [['x']] } },
    });
  });

  test('says what is wrong, and what to write instead', () => {
    expect(
      messagesOf(
        formWith({
          'Shared goals': {},
          'shared-goals': { text: {}, texts: { goal: 3, 'The goal': 'x' } },
          'quick-wins': {
            texts: { wins: 'x'.repeat(8001) },
            tables: { a: 'x', b: ['x'], c: [[24, 'x'.repeat(801)]], d: [Array(41).fill('')] },
          },
        }),
      ),
    ).toMatchInlineSnapshot(`
      [
        "sheets.Shared goals is not a field of the canvas. Write only workshops, each by its file name, like shared-goals.",
        "sheets.shared-goals.texts.goal is 3. Write a text of at most 8000 characters.",
        "sheets.shared-goals.texts.The goal is not a field of the canvas. Write only areas, each by its id, like what-waits.",
        "sheets.shared-goals.text is not a field of the canvas. Write only texts and tables.",
        "sheets.quick-wins.texts.wins is “xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…”. Write a text of at most 8000 characters.",
        "sheets.quick-wins.tables.a is “x”. Write a list of rows, each a list of texts.",
        "sheets.quick-wins.tables.b[1] is “x”. Write a list of the texts in a row; "" is an empty cell.",
        "sheets.quick-wins.tables.c[1][1] is 24. Write a text of at most 800 characters.",
        "sheets.quick-wins.tables.c[1][2] is “xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…”. Write a text of at most 800 characters.",
        "sheets.quick-wins.tables.d[1] is a list. Write at most 40 cells.",
      ]
    `);
    expect(
      messagesOf(formWith({ a: { tables: { b: Array(101).fill([]) } } })),
    ).toMatchInlineSnapshot(`
      [
        "sheets.a.tables.b is a list. Write at most 100 rows.",
      ]
    `);
    expect(messagesOf({ kind: 'canvas', version: 1, state: {} })).toMatchInlineSnapshot(`
      [
        "sheets is missing. Write a sheet for each workshop; {} is none.",
      ]
    `);
  });
});

test('the worked example has a place for all that it holds, and leaves no area empty', () => {
  const { state } = readExample();
  for (const workshop of Object.keys(state.sheets)) {
    const plan = readPlan(workshop);
    const written = writtenOn(state, workshop);
    expect(findLeftovers(plan, written)).toEqual([]);
    const areas = [...Object.keys(written.texts), ...Object.keys(written.tables)];
    expect(areas.sort()).toEqual(plan.areas.map(({ id }) => id).sort());
    for (const area of plan.areas) {
      expect(layRows(area, written.tables[area.id]).some(({ isAdded }) => isAdded)).toBe(false);
    }
  }
});

test('the worked example has the figures of the page that tells its story', () => {
  const page = readFileSync('content/base/en/workshops/shared-goals.mdx', 'utf8');
  const story = page.slice(page.indexOf('<Example')).replace(/\s+/g, ' ');
  const { texts, tables } = writtenOn(readExample().state, 'shared-goals');
  expect(story).toContain(`"${texts.goal?.trim()}"`);
  for (const row of tables.numbers ?? []) expect(story).toContain(`| ${row.join(' | ')} |`);
  for (const [, visitors = '', , , mark = ''] of tables.growth ?? []) {
    expect(story).toContain(visitors.split(' ')[0]);
    expect(story).toContain(`: ${mark}.`);
  }
});
