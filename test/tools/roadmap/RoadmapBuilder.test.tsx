// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { renderToString } from 'preact-render-to-string';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { setPageStore } from '../../../src/browser/workbook/page-store.ts';
import type { SavedRoadmap } from '../../../src/tools/roadmap/model/saved-types.ts';
import { RoadmapBuilder } from '../../../src/tools/roadmap/view/RoadmapBuilder.tsx';
import { context } from '../site-context.ts';
import { readScenario } from './scenario.ts';

const { title, saved } = readScenario('digital-relaunch');
const builder = (change: Partial<SavedRoadmap> = {}, site = context) => (
  <RoadmapBuilder saved={{ ...saved, ...change }} title={title} context={site} home="/" />
);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  setPageStore(undefined);
  localStorage.clear();
  sessionStorage.clear();
  vi.useRealTimers();
});

const column = (name: string) =>
  within(screen.getByRole('heading', { name }).closest('section') as HTMLElement);
const titlesIn = (name: string) =>
  column(name)
    .queryAllByRole('button')
    .map(({ textContent }) => textContent ?? '');
const verdict = () => document.querySelector('.roadmap-verdict')?.textContent;
const press = (card: string, key: string) =>
  fireEvent.keyDown(screen.getByRole('button', { name: card }), { key, altKey: true });

const many = (count: number): Partial<SavedRoadmap> => ({
  initiatives: Array.from({ length: count }, (_, at) => ({ id: `i${at}`, title: `Wish ${at}` })),
});

describe('before a script runs', () => {
  test('the phases, their load and the cards are there to be read', () => {
    const page = renderToString(builder());
    expect(page).toContain('12 of 12 initiatives planned in 26 weeks.');
    expect(page).toContain('Web team: 26 of 42 days');
    expect(page).toContain('Consent banner');
    expect(page).not.toContain('<select');
  });

  test('amounts of days are written as the place writes them', () => {
    const page = renderToString(builder({}, { ...context, locale: 'de-DE' }));
    expect(page).toContain('4. Jan.');
  });
});

describe('the phases', () => {
  test('take the names that the organization gives its departments', () => {
    render(builder());
    expect(screen.getAllByText('Must-have of Platform').length).toBeGreaterThan(0);
    expect(screen.getAllByText('Must-have of Growth').length).toBeGreaterThan(0);
  });

  test('a card goes to the next phase, to none, and not before the first', () => {
    render(builder());
    press('Consent banner', 'ArrowLeft');
    expect(titlesIn('Quick wins')).toContain('Consent banner');
    press('Consent banner', 'ArrowRight');
    press('Consent banner', 'ArrowRight');
    expect(titlesIn('Scale')).toContain('Consent banner');
    press('Consent banner', 'ArrowRight');
    expect(titlesIn('Not planned')).toContain('Consent banner');
    expect(verdict()).toMatch(/^11 of 12 initiatives planned/);
  });

  test('what waits in vain is said at its card', () => {
    render(builder());
    press('Consent banner', 'ArrowRight');
    const waiting = screen.getByRole('button', { name: 'Analytics on consent' }).closest('li');
    expect(waiting?.textContent).toContain('It starts before Consent banner is finished.');
  });

  test('a new title without effort is said quietly and is no mistake', () => {
    render(builder());
    const entry = screen.getByLabelText('Add an initiative');
    fireEvent.input(entry, { target: { value: '  Portal ' } });
    fireEvent.keyDown(entry, { key: 'Enter' });
    expect(titlesIn('Not planned')).toEqual(['Portal']);
    expect(verdict()).toContain('1 has no effort yet, and so takes no capacity.');
    expect(verdict()).not.toContain('not add up');
  });

  test('an Enter that ends the writing of a word adds nothing', () => {
    render(builder());
    const entry = screen.getByLabelText('Add an initiative');
    fireEvent.input(entry, { target: { value: 'ポータル' } });
    fireEvent.keyDown(entry, { key: 'Enter', isComposing: true });
    expect(titlesIn('Not planned')).toEqual([]);
  });

  test('of a long list the first cards are there, all when asked, and the moved one always', () => {
    render(builder(many(100)));
    expect(column('Not planned').getAllByRole('listitem')).toHaveLength(20);
    press('Wish 3', 'ArrowLeft');
    press('Wish 3', 'ArrowRight');
    expect(titlesIn('Not planned')).toContain('Wish 3');
    fireEvent.click(screen.getByRole('button', { name: 'Show all 100' }));
    expect(column('Not planned').getAllByRole('listitem')).toHaveLength(100);
  });

  test('a full roadmap says so and takes no more', () => {
    render(builder(many(500)));
    expect(screen.getByText(/A roadmap holds 500 initiatives/)).toBeTruthy();
    const entry = screen.getByLabelText('Add an initiative');
    fireEvent.input(entry, { target: { value: 'One more' } });
    fireEvent.keyDown(entry, { key: 'Enter' });
    expect(screen.getByRole('button', { name: 'Show all 500' })).toBeTruthy();
    expect((entry as HTMLInputElement).value).toBe('One more');
  });
});
