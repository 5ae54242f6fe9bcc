// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { renderToString } from 'preact-render-to-string';
import { afterEach, describe, expect, test } from 'vitest';
import { pageStore, setPageStore } from '../../../src/browser/workbook/page-store.ts';
import {
  openSaved,
  type SavedSwap,
  writeSaved,
} from '../../../src/tools/jargon-swap/model/saved-form.ts';
import { JargonSwap } from '../../../src/tools/jargon-swap/view/JargonSwap.tsx';
import { context } from '../site-context.ts';
import { readExample } from './swaps.ts';

const { title, saved } = readExample();
const swap = (from: SavedSwap = saved) => (
  <JargonSwap saved={from} title={title} context={context} home="/" />
);
const empty: SavedSwap = { words: [] };

afterEach(() => {
  cleanup();
  setPageStore(undefined);
  localStorage.clear();
  sessionStorage.clear();
});

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const field = (name: string) => screen.getByRole<HTMLTextAreaElement>('textbox', { name });
const write = (name: string, value: string) => fireEvent.input(field(name), { target: { value } });
const addWord = (word: string) => {
  write('Add a word', word);
  fireEvent.keyDown(field('Add a word'), { key: 'Enter' });
};
const cardOf = (word: string) =>
  within(screen.getByRole('heading', { name: word }).closest('li') as HTMLElement);
const shown = () => document.body.textContent ?? '';

describe('before a script runs', () => {
  test('agreed and revealed words can be read, and covered ones only tell who has written', () => {
    const page = renderToString(swap());
    expect(page).toContain('It is switched on for 50 employees on March 1');
    expect(page).toContain('Somebody who may buy');
    expect(page).toContain('Two different things');
    expect(page).not.toContain('a second person has checked it');
    expect(page).not.toContain('hedge trimmer');
    expect(page).not.toContain('<button type="button" class="button">');
  });
});

describe('words', () => {
  test('are typed one after the other', () => {
    render(swap(empty));
    expect(shown()).toContain('There is no word to swap yet.');
    addWord('done');
    addWord('lead');
    expect(screen.getAllByRole('heading', { level: 4 }).map((each) => each.textContent)).toEqual([
      'done',
      'lead',
    ]);
    expect(field('Add a word').value).toBe('');
  });

  test('that are there already are said to be, and not added', () => {
    render(swap());
    addWord('LAUNCH');
    expect(screen.getByText('Launch is in the list already.')).toBeTruthy();
    expect(field('Add a word').value).toBe('LAUNCH');
  });

  test('are taken out, and come back by undo', () => {
    render(swap());
    press(/^Take out\s*: Segment$/);
    expect(screen.queryByRole('heading', { name: 'Segment' })).toBeNull();
    press('Undo');
    expect(screen.getByRole('heading', { name: 'Segment' })).toBeTruthy();
  });
});

describe('a turn', () => {
  test('is behind a cover, and shows nothing of the other side', () => {
    render(swap());
    expect(screen.getByRole('button', { name: 'I am Growth: show my turn' })).toBeTruthy();
    press('I am Platform: show my turn');
    expect(document.activeElement?.textContent).toContain('Platform writes');
    expect(field('When we say “Segment,” we mean').value).toBe('');
    expect(shown()).not.toContain('hedge trimmer');
    expect(shown()).not.toContain('a second person has checked it');
    expect(screen.queryByRole('button', { name: 'I am Growth: show my turn' })).toBeNull();
  });

  test('ends covered, with the focus on the cover', () => {
    render(swap());
    press('I am Platform: show my turn');
    write('When we say “Segment,” we mean', 'A walled-off part of the network');
    press('Hand in and cover');
    expect(shown()).not.toContain('walled-off');
    expect(document.activeElement?.textContent).toBe('I am Platform: show my turn');
    expect(cardOf('Segment').getByText(/Platform:\s*written/)).toBeTruthy();
  });

  test('keeps what is written and not handed in behind the cover', () => {
    render(swap());
    press('I am Platform: show my turn');
    write('When we say “Segment,” we mean', 'A walled-off part');
    press('Cover without handing in');
    expect(shown()).not.toContain('walled-off');
    expect(cardOf('Segment').getByText(/Platform:\s*still to write/)).toBeTruthy();
    press('I am Platform: show my turn');
    expect(field('When we say “Segment,” we mean').value).toBe('A walled-off part');
  });

  test('shows its own answer again only when it is taken back', () => {
    render(swap());
    press('I am Growth: show my turn');
    expect(shown()).not.toContain('hedge trimmer');
    press(/^Take it back\s*: Segment$/);
    expect(field('When we say “Segment,” we mean').value).toContain('hedge trimmer');
    expect(document.activeElement).toBe(field('When we say “Segment,” we mean'));
  });

  test('may be that the side does not use the word', () => {
    render(swap());
    press('I am Platform: show my turn');
    press(/^We do not use this word/);
    expect(screen.getByText('Handed in: you do not use it.')).toBeTruthy();
    press('Hand in and cover');
    press(/^Reveal\s*: Segment$/);
    expect(cardOf('Segment').getByText('We do not use this word.')).toBeTruthy();
  });
});

describe('a reveal', () => {
  test('is offered when both have written, and not before', () => {
    render(swap());
    expect(cardOf('Segment').queryByRole('button', { name: /Reveal/ })).toBeNull();
    press(/^Reveal\s*: Done$/);
    expect(cardOf('Done').getByText(/a second person has checked it/)).toBeTruthy();
    expect(
      cardOf('Done').getByText('A customer can use it, and the link in our mailing works.'),
    ).toBeTruthy();
    expect(document.activeElement?.textContent).toBe('Done');
  });

  test('of all words that both have written is one press', () => {
    const words = saved.words.filter(({ id }) => id === 'done');
    render(
      swap({ words: [...words, { ...words[0], id: 'go', word: 'Go' } as SavedSwap['words'][0]] }),
    );
    press('Reveal all 2 that both have written');
    expect(screen.getAllByText(/a second person has checked it/)).toHaveLength(2);
  });
});

describe('an agreed word', () => {
  test('is a card to hang up, with its day', () => {
    render(swap());
    const card = cardOf('Launch');
    expect(card.getByText('Switched on, or announced?')).toBeTruthy();
    expect(card.getByText(/Agreed on November 27, 2026/)).toBeTruthy();
  });

  test('can be opened again', () => {
    render(swap());
    press(/^Change it\s*: Launch$/);
    expect(
      cardOf('Launch').getByRole('group', { name: 'How do the two meanings relate?' }),
    ).toBeTruthy();
  });
});

test('a copy that somebody shares is looked at, and every cover falls again', () => {
  render(swap());
  press('I am Growth: show my turn');
  press(/^Take it back\s*: Segment$/);
  const slices = new Map([['jargon-swap', JSON.stringify(writeSaved(openSaved(saved)))]]);
  act(() => pageStore().look({ name: 'Theirs', slices }));
  expect(screen.getByText(/This is a copy to look at/)).toBeTruthy();
  expect(screen.getByRole('group', { name: 'Theirs' }).hasAttribute('disabled')).toBe(true);
  expect(shown()).not.toContain('hedge trimmer');
  expect(screen.getByRole('heading', { name: 'Launch' })).toBeTruthy();
});
