import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSaved, writeSaved } from '../../../../src/tools/roadmap/model/saved-form.ts';
import { openSaved } from '../../../../src/tools/roadmap/model/units.ts';

const team = { id: 'web', name: 'Web team', home: 'it', days: 10 };
const initiative = { id: 'banner', title: 'Consent banner', efforts: { web: 'M' } };
const roadmap = {
  start: '2027-01-04',
  phases: [{ id: 'wins', name: 'Quick wins', weeks: 6 }],
  teams: [team],
  initiatives: [initiative],
};
const saved = { kind: 'roadmap', version: 1, state: roadmap };
const withRoadmap = (change: object) => ({ ...saved, state: { ...roadmap, ...change } });
const withInitiative = (change: object) =>
  withRoadmap({ initiatives: [{ ...initiative, ...change }] });

const messagesOf = (value: unknown) => {
  const reading = readSaved(value);
  return reading.kind === 'refused' ? reading.problems.map(({ message }) => message) : [];
};

const released = (version: number) =>
  JSON.parse(readFileSync(`test/tools/roadmap/saved/version-${version}.json`, 'utf8'));

describe('readSaved', () => {
  test('reads a roadmap, and one without anything on it', () => {
    expect(readSaved(saved)).toEqual({ kind: 'read', state: roadmap });
    expect(readSaved(withRoadmap({ teams: [], initiatives: [] })).kind).toBe('read');
  });

  test.each([1])('opens and writes again what version %i saved', (version) => {
    const form = released(version);
    const reading = readSaved(form);
    if (reading.kind !== 'read') throw new Error(JSON.stringify(reading));
    expect(writeSaved(openSaved(reading.state, 'USD'), 'USD')).toEqual(form);
  });

  test('keeps what a newer version has written', () => {
    expect(readSaved({ ...saved, version: 2 })).toEqual({ kind: 'newer', version: 2 });
  });

  test('says what is wrong, and what to write instead', () => {
    expect(messagesOf(withRoadmap({ start: '2027-01-05' }))).toMatchInlineSnapshot(`
      [
        "start is “2027-01-05”. Write a Monday from 1900 to 2199, like 2027-01-04.",
      ]
    `);
    expect(messagesOf(withRoadmap({ phases: [] }))).toMatchInlineSnapshot(`
      [
        "phases is a list. Write one phase at least.",
      ]
    `);
    expect(messagesOf(withRoadmap({ teams: [team, team] }))).toMatchInlineSnapshot(`
      [
        "teams[2].id is “web”, and so is teams[1].id. Write an id that no other has.",
      ]
    `);
    expect(
      messagesOf(
        withInitiative({
          efforts: { web: 0, design: 3 },
          dependsOn: ['banner', 'analytics'],
          colour: 'red',
        }),
      ),
    ).toMatchInlineSnapshot(`
      [
        "initiatives[1].efforts.web is 0. Write person-days above 0, or a size: S, M, L, XL.",
        "initiatives[1].colour is not a field of the roadmap builder. Write only id, title and, where needed, goal, sponsor, points, delayCost, efforts, weeks or people, dependsOn, notBefore, dueBy, week, isPinned, must, status and deliverable.",
      ]
    `);
    expect(
      messagesOf(withInitiative({ efforts: { design: 3 }, dependsOn: ['banner', 'analytics'] })),
    ).toMatchInlineSnapshot(`
      [
        "initiatives[1].efforts.design belongs to no team. Write the id of a team.",
        "initiatives[1].dependsOn[1] is the initiative itself. Write the id of another.",
        "initiatives[1].dependsOn[2] is “analytics”, and no initiative has that id. Write the id of an initiative.",
      ]
    `);
    expect(
      messagesOf(withInitiative({ weeks: 3, people: 2, isPinned: true })),
    ).toMatchInlineSnapshot(`
      [
        "initiatives[1].people is 2, but weeks says how long it takes. Write weeks or people, not both.",
        "initiatives[1].isPinned is true, but the initiative has no week. Write the week as well, or leave isPinned out.",
      ]
    `);
    expect(
      messagesOf(
        withRoadmap({
          teams: [
            { ...team, exceptions: [{ id: 'x', from: 5, to: 4, days: 0, reason: 'freeze' }] },
          ],
        }),
      ),
    ).toMatchInlineSnapshot(`
      [
        "teams[1].exceptions[1].to is 4, before from, which is 5. Write 5 or more.",
      ]
    `);
  });

  test('answers anything at all without throwing', () => {
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.constantFrom(
          'kind',
          'version',
          'state',
          'start',
          'phases',
          'teams',
          'initiatives',
          'round',
        ),
        fc.constantFrom('id', 'efforts', 'dependsOn', 'must', 'week', 'people'),
        (value, key, field) => {
          expect(readSaved(value).kind).toBe('refused');
          expect(readSaved({ ...saved, [key]: value }).kind).toMatch(/read|refused|newer/);
          expect(readSaved(withRoadmap({ [key]: value })).kind).toMatch(/read|refused|newer/);
          expect(readSaved(withInitiative({ [field]: value })).kind).toMatch(/read|refused|newer/);
        },
      ),
    );
  });
});
