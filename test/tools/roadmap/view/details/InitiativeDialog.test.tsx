// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { setPageStore } from '../../../../../src/browser/workbook/page-store.ts';
import {
  type Initiative,
  most,
  type RoadmapState,
} from '../../../../../src/tools/roadmap/model/types.ts';
import { writeSaved } from '../../../../../src/tools/roadmap/model/units.ts';
import { InitiativeDialog } from '../../../../../src/tools/roadmap/view/details/InitiativeDialog.tsx';
import { useRoadmap } from '../../../../../src/tools/roadmap/view/use-roadmap.ts';
import { context } from '../../../site-context.ts';
import { initiativeWith, roadmapWith } from '../../roadmaps.ts';

let now: RoadmapState;

function Host({ saved }: { saved: ReturnType<typeof writeSaved>['state'] }) {
  const roadmap = useRoadmap(saved, 'A roadmap', context, 'tool');
  now = roadmap.state;
  return (
    <>
      {roadmap.state.initiatives.map(({ id }) => (
        <button key={id} type="button" onClick={() => roadmap.edit(id)}>
          Open {id}
        </button>
      ))}
      {roadmap.edited && <InitiativeDialog roadmap={roadmap} />}
    </>
  );
}

/** Opens the first of the initiatives, and gives its dialog. */
function open(initiatives: Initiative[], changes: Partial<RoadmapState> = {}) {
  render(<Host saved={writeSaved(roadmapWith({ initiatives, ...changes }), 'USD').state} />);
  const opener = screen.getByRole('button', { name: `Open ${initiatives[0]?.id}` });
  opener.focus();
  fireEvent.click(opener);
  return { opener, dialog: within(screen.getByRole('dialog')) };
}
const first = () => now.initiatives[0];
const type = (field: HTMLElement, value: string) => fireEvent.input(field, { target: { value } });
const choose = (field: HTMLElement, value: string) =>
  fireEvent.change(field, { target: { value } });

afterEach(() => {
  cleanup();
  setPageStore(undefined);
  localStorage.clear();
  sessionStorage.clear();
});

const pages = initiativeWith({
  id: 'pages',
  title: 'Landing pages',
  efforts: { web: 15 },
  week: 2,
});
const banner = initiativeWith({ id: 'banner', title: 'Consent banner', efforts: { web: 5 } });

describe('the open initiative', () => {
  test('is named by its title, where the focus goes', () => {
    const { dialog } = open([pages]);
    expect(screen.getByRole('dialog', { name: /Landing pages/ })).toBeTruthy();
    expect(document.activeElement).toBe(dialog.getByRole('textbox', { name: 'Title' }));
  });

  test('closes at its button', () => {
    const { dialog } = open([pages]);
    fireEvent.click(dialog.getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('gives way to its neighbors, and the focus goes to their title', () => {
    const { dialog } = open([pages, banner]);
    const previous = dialog.getByRole('button', { name: 'Previous' });
    expect(previous.getAttribute('aria-disabled')).toBe('true');
    fireEvent.click(dialog.getByRole('button', { name: 'Next' }));
    const title = within(screen.getByRole('dialog')).getByRole<HTMLTextAreaElement>('textbox', {
      name: 'Title',
    });
    expect(title.value).toBe('Consent banner');
    expect(document.activeElement).toBe(title);
  });

  test('is taken out, and its dialog with it', () => {
    const { dialog } = open([pages, banner]);
    fireEvent.click(dialog.getByRole('button', { name: 'Take out' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(now.initiatives.map(({ id }) => id)).toEqual(['banner']);
  });

  test('opens its copy', () => {
    const { dialog } = open([pages, banner]);
    fireEvent.click(dialog.getByRole('button', { name: 'Duplicate' }));
    expect(now.initiatives.map(({ title }) => title)).toEqual([
      'Landing pages',
      'Landing pages',
      'Consent banner',
    ]);
    fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Take out' }));
    expect(now.initiatives.map(({ id }) => id)).toEqual(['pages', 'banner']);
  });

  test('has no copy in a roadmap that is full', () => {
    const many = Array.from({ length: most.initiatives }, (_, at) =>
      initiativeWith({ id: `i${at}`, title: `I${at}`, status: 'dropped' }),
    );
    const { dialog } = open(many);
    expect(dialog.queryByRole('button', { name: 'Duplicate' })).toBeNull();
  });
});

describe('a field', () => {
  test.each([
    ['Title', 'Pages', { title: 'Pages' }],
    ['Business goal it serves', 'More leads', { goal: 'More leads' }],
    ['Done means', 'They are live', { deliverable: 'They are live' }],
    ['Value', '8', { points: 8 }],
    ['Days of Web team', '7.5', { efforts: { web: 7.5 } }],
    ['Days of Content', 'm', { efforts: { web: 15, content: 'M' } }],
    ['People of a team at once', '2', { length: { kind: 'people', people: 2 } }],
  ])('%s takes "%s"', (name, text, change) => {
    const { dialog } = open([pages]);
    type(dialog.getByRole('textbox', { name }), text);
    expect(first()).toMatchObject(change);
  });

  test.each([
    ['Whose goals it serves first', 'marketing', { sponsor: 'marketing' }],
    ['Status', 'started', { status: 'started' }],
    ['How long it takes', 'weeks', { length: { kind: 'weeks', weeks: 2 } }],
    ['Planned start', '5', { week: 5 }],
    ['Must-have of', 'it', { must: { by: 'it', reason: '' } }],
  ])('%s takes %s', (name, value, change) => {
    const { dialog } = open([pages]);
    choose(dialog.getByRole('combobox', { name }), value);
    expect(first()).toMatchObject(change);
  });

  test.each([
    ['Not before', 'notBefore'],
    ['Due by the end of the week of', 'dueBy'],
  ] as const)('%s takes the week of a day, says it, and is emptied again', (name, bound) => {
    const { dialog } = open([pages]);
    const field = dialog.getByLabelText<HTMLInputElement>(name);
    choose(field, '2027-02-03');
    expect(first()?.[bound]).toBe(4);
    expect(field.value).toBe('2027-02-01');
    expect(dialog.getByText('week 5 (Feb 1)')).toBeTruthy();
    choose(field, '');
    expect(first()).not.toHaveProperty(bound);
  });

  test('says how many weeks come of the effort and the people', () => {
    const { dialog } = open([pages]);
    expect(dialog.getByText('It takes 3 weeks.')).toBeTruthy();
    type(dialog.getByRole('textbox', { name: 'People of a team at once' }), '3');
    expect(dialog.getByText('It takes 2 weeks.')).toBeTruthy();
  });

  test('for the reason comes with a must-have, asks for it, and goes with it', () => {
    const { dialog } = open([pages]);
    choose(dialog.getByRole('combobox', { name: 'Must-have of' }), 'it');
    expect(dialog.getByText(/A must-have without a reason is a wish/)).toBeTruthy();
    type(dialog.getByRole('textbox', { name: 'Reason' }), 'The law');
    expect(first()?.must).toEqual({ by: 'it', reason: 'The law' });
    expect(dialog.queryByText(/A must-have without a reason/)).toBeNull();
    choose(dialog.getByRole('combobox', { name: 'Must-have of' }), 'none');
    expect(first()).not.toHaveProperty('must');
  });

  test('fixes the date of what is planned, and only of that', () => {
    const { dialog } = open([pages]);
    fireEvent.click(dialog.getByRole('checkbox', { name: /^Fixed date/ }));
    expect(first()).toMatchObject({ week: 2, isPinned: true });
    choose(dialog.getByRole('combobox', { name: 'Planned start' }), '');
    expect(first()?.isPinned).toBe(false);
    expect(dialog.queryByRole('checkbox')).toBeNull();
  });

  test('for money stands where the roadmap values in money', () => {
    const { dialog } = open([pages], { valueKind: 'money' });
    type(dialog.getByRole('textbox', { name: 'Cost of delay a week' }), '1200');
    expect(first()?.delayCost).toBe(120_000);
    expect(dialog.queryByRole('textbox', { name: 'Value' })).toBeNull();
  });
});

describe('a problem', () => {
  const textsOf = (field: Element | undefined) =>
    (field?.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent);

  test.each<[string, Partial<Initiative>, string]>([
    ['a due date that is missed', { dueBy: 2 }, 'Due by the end of the week of'],
    ['a start that is not allowed yet', { notBefore: 4 }, 'Not before'],
    ['a start after the roadmap', { week: 19 }, 'Planned start'],
    [
      'more work a week than a team has',
      { length: { kind: 'weeks', weeks: 1 } },
      'Days of Web team',
    ],
    ['something dropped', { dependsOn: ['gone'] }, 'Add'],
  ])('with %s stands at the top and at its field', (_, change, label) => {
    const gone = initiativeWith({ id: 'gone', title: 'Gone', status: 'dropped' });
    const { dialog } = open([{ ...pages, ...change }, gone, banner]);
    const faults = within(dialog.getByRole('list', { name: 'What does not fit' }));
    const [fault, ...others] = faults.getAllByRole('listitem');
    const wrong = [...screen.getByRole('dialog').querySelectorAll('[aria-invalid]')];
    expect(wrong).toEqual([dialog.getByLabelText(label)]);
    expect(textsOf(wrong[0])).toContain(fault?.textContent);
    expect(others).toEqual([]);
  });
});

describe('what it waits for', () => {
  test('is added, named, and taken away again', () => {
    const { dialog } = open([pages, banner]);
    expect(dialog.getByText('It waits for nothing.')).toBeTruthy();
    choose(dialog.getByRole('combobox', { name: 'Add' }), 'banner');
    expect(first()?.dependsOn).toEqual(['banner']);
    expect(dialog.getByRole('list', { name: 'It depends on' }).textContent).toContain(
      'Consent banner',
    );
    const remove = dialog.getByRole('button', {
      name: 'Take the dependency on Consent banner away',
    });
    remove.focus();
    fireEvent.click(remove);
    expect(first()?.dependsOn).toEqual([]);
    expect(screen.getByRole('dialog').contains(document.activeElement)).toBe(true);
  });

  test('and what waits for it are both named', () => {
    const { dialog } = open([banner, { ...pages, dependsOn: ['banner'] }]);
    expect(dialog.getByText('What waits for it: Landing pages.')).toBeTruthy();
  });

  test('is found by a word among many', () => {
    const many = Array.from({ length: 40 }, (_, at) =>
      initiativeWith({ id: `i${at}`, title: `Move system ${at}` }),
    );
    const { dialog } = open([pages, ...many, banner]);
    type(dialog.getByRole('textbox', { name: 'Search' }), ' CONSENT ');
    const add = dialog.getByRole('combobox', { name: 'Add' });
    expect(
      within(add)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual(['Choose an initiative', 'Consent banner']);
    expect(dialog.getByText('1 title holds these words.')).toBeTruthy();
    choose(add, 'banner');
    expect(first()?.dependsOn).toEqual(['banner']);
  });
});
