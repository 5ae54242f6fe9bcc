// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { setPageStore } from '../../../../src/browser/workbook/page-store.ts';
import { type SavedSwap, writeSaved } from '../../../../src/tools/jargon-swap/model/saved-form.ts';
import type { SwapWord } from '../../../../src/tools/jargon-swap/model/types.ts';
import { JargonSwap } from '../../../../src/tools/jargon-swap/view/JargonSwap.tsx';
import { context } from '../../site-context.ts';
import {
  agreedWord,
  fullEntry,
  knownMeaning,
  knownTerm,
  swapOf,
  wordWith,
  written,
} from '../swaps.ts';

const lead = { ...knownTerm, id: 'lead', title: 'Lead' };
const session = { ...knownTerm, id: 'session', title: 'Session' };

/** A site of its own for each test: what was fetched is kept by its address. */
let home = '';
let sites = 0;
let isOnline = true;

beforeEach(() => {
  sites += 1;
  home = `/site-${sites}/`;
  isOnline = true;
  const files: Record<string, unknown> = {
    'glossary/words.json': { language: 'en', terms: [knownTerm, lead, session] },
    'glossary/meanings.json': { meanings: [{ ...knownMeaning, inShort: knownTerm.inShort }] },
  };
  vi.stubGlobal('fetch', async (href: string) =>
    isOnline ? Response.json(files[href.slice(home.length)]) : Response.error(),
  );
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  setPageStore(undefined);
  localStorage.clear();
  sessionStorage.clear();
});

const draw = (words: SwapWord[], repository?: { url: string; branch: string }) => {
  const { state: saved }: { state: SavedSwap } = writeSaved(swapOf(...words));
  render(
    <JargonSwap
      saved={saved}
      title="Words"
      context={context}
      home={home}
      repository={repository}
    />,
  );
};
const open = (change: Partial<SwapWord> = {}) =>
  wordWith({
    id: 'w1',
    word: 'done',
    stage: 'revealed',
    answers: written('Built and tested', 'Customers can use it'),
    ...change,
  });
async function unfold(summary: string | RegExp): Promise<void> {
  const details = screen.getByText(summary).closest('details') as HTMLDetailsElement;
  details.open = true;
  fireEvent(details, new Event('toggle'));
}
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const field = (name: string) => screen.getByRole<HTMLTextAreaElement>('textbox', { name });

describe('the entry that a room writes', () => {
  test('starts with what both wrote', async () => {
    draw([open({ entry: { it: 'Built and tested', marketing: 'Customers can use it' } })]);
    await unfold(/Write the entry together/);
    await screen.findByText('This becomes a page of the glossary. Full stops come by themselves.');
    expect(field('Platform means').value).toBe('Built and tested');
    expect(field('Growth means').value).toBe('Customers can use it');
    expect(screen.queryByText(/hears when/)).toBeNull();
  });

  test('names what is missing, at its field, and keeps everything', async () => {
    draw([
      open({ entry: { ...fullEntry, sayInstead: '', 'hears.it': '', theme: undefined } as never }),
    ]);
    await unfold(/Write the entry together/);
    await screen.findByRole('button', { name: /^We agree/ });
    expect(screen.queryByText(/This is empty/)).toBeNull();
    press(/^We agree/);
    expect(screen.getByText('3 things are missing.')).toBeTruthy();
    expect(document.activeElement?.id).toBe('swap-w1-problems');
    const wrong = document.querySelectorAll('[aria-invalid="true"]');
    expect([...wrong].map(({ id }) => id)).toEqual([
      'swap-w1-hears-it',
      'swap-w1-sayInstead',
      'swap-w1-theme',
    ]);
    fireEvent.click(screen.getByRole('link', { name: 'Say instead' }));
    expect(document.activeElement).toBe(field('Say instead'));
    fireEvent.input(field('Say instead'), { target: { value: 'Tested on Monday' } });
    expect(screen.getByText('2 things are missing.')).toBeTruthy();
    expect(field('In plain words, for anyone').value).toBe(fullEntry.summary);
  });

  test('asks first of all how the two relate', async () => {
    const { relation: _, ...entry } = fullEntry;
    draw([open({ entry })]);
    await unfold(/Write the entry together/);
    await screen.findByRole('button', { name: /^We agree/ });
    press(/^We agree/);
    fireEvent.click(screen.getByRole('link', { name: 'How the two meanings relate' }));
    expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'The same' }));
  });

  test('becomes an agreement of today', async () => {
    draw([open({ entry: fullEntry })]);
    await unfold(/Write the entry together/);
    await screen.findByRole('button', { name: /^We agree/ });
    press(/^We agree/);
    expect(screen.getByText('Tested on Monday, open to customers on Friday.')).toBeTruthy();
    expect(document.activeElement?.textContent).toBe('done');
  });

  test('takes from the glossary what the room has not said', async () => {
    draw([open({ entry: { it: 'Built and tested' } })]);
    await unfold(/Write the entry together/);
    fireEvent.click(await screen.findByRole('button', { name: 'Fill the empty fields from it' }));
    expect(field('Platform means').value).toBe('Built and tested');
    expect(field('Say instead').value).toBe(knownMeaning.sayInstead);
    press(/^We agree/);
    expect(screen.getByText(knownMeaning.sayInstead)).toBeTruthy();
  });

  test('is written without the glossary as well, which is said', async () => {
    isOnline = false;
    draw([open({ entry: fullEntry })]);
    await unfold(/Write the entry together/);
    await screen.findByText(/You can write the entry all the same/);
    press(/^We agree/);
    expect(screen.getByText('Tested on Monday, open to customers on Friday.')).toBeTruthy();
  });
});

describe('words that mean two things', () => {
  test('are added from the glossary, and go from the list', async () => {
    draw([open()]);
    await unfold('Words that mean two things');
    const add = await screen.findByRole('button', { name: 'Add Lead' });
    expect(screen.queryByRole('button', { name: 'Add Done' })).toBeNull();
    fireEvent.click(add);
    expect(screen.getByRole('heading', { name: 'Lead' })).toBeTruthy();
    expect(document.activeElement?.textContent).toBe('Add Session');
    press('Add Session');
    expect(screen.getByText('Every word of this kind is in your list.')).toBeTruthy();
  });

  test('cannot be suggested without the glossary, which is said', async () => {
    isOnline = false;
    draw([]);
    await unfold('Words that mean two things');
    expect(await screen.findByText(/Type the words instead/)).toBeTruthy();
  });
});

describe('the files', () => {
  const repository = { url: 'https://github.com/acme/playbook', branch: 'main' };

  test('need an agreed word', async () => {
    draw([open()]);
    await unfold('Take it with you');
    expect(await screen.findByText(/No word is agreed yet/)).toBeTruthy();
  });

  test('are a patch for a word that the glossary has, and a page for another', async () => {
    draw([agreedWord('done'), agreedWord('go', {}, 'Go live')], repository);
    await unfold('Take it with you');
    await screen.findByText('One word at a time');
    const itemOf = (path: string) => within(screen.getByText(path).closest('li') as HTMLElement);
    const linkIn = (path: string) =>
      new URL(itemOf(path).getByRole<HTMLAnchorElement>('link').href).searchParams.get('value');
    const patch = 'content/org/en/glossary/done.md';
    const page = 'content/org/en/glossary/go-live.md';
    expect(itemOf(patch).getByText(/holds only what differs/)).toBeTruthy();
    expect(linkIn(patch)).not.toContain('title:');
    expect(itemOf(page).getByText('A new page of the glossary.')).toBeTruthy();
    expect(linkIn(page)).toContain('title: "Go live"');
  });

  test('have no link into a repository that is not known', async () => {
    draw([agreedWord('done')]);
    await unfold('Take it with you');
    await screen.findByText('One word at a time');
    expect(screen.queryByRole('link', { name: /repository/ })).toBeNull();
    expect(screen.getByRole('button', { name: /^Save its file/ })).toBeTruthy();
  });

  test('hold every field when the glossary cannot be loaded', async () => {
    isOnline = false;
    draw([agreedWord('done')], repository);
    await unfold('Take it with you');
    await screen.findByText(/The files hold every field/);
    const link = screen.getByRole<HTMLAnchorElement>('link', { name: /repository/ });
    expect(new URL(link.href).searchParams.get('value')).toContain('title: "Done"');
  });
});
