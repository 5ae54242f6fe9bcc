// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { setPageStore } from '../../../../../src/browser/workbook/page-store.ts';
import type { RoadmapState, Round } from '../../../../../src/tools/roadmap/model/types.ts';
import { writeSaved } from '../../../../../src/tools/roadmap/model/units.ts';
import { RoundPanel } from '../../../../../src/tools/roadmap/view/panels/RoundPanel.tsx';
import { useRoadmap } from '../../../../../src/tools/roadmap/view/use-roadmap.ts';
import { context } from '../../../site-context.ts';
import { initiativeWith, roadmapWith } from '../../roadmaps.ts';

const initiatives = [
  initiativeWith({ id: 'banner', title: 'Consent banner' }),
  initiativeWith({ id: 'pages', title: 'Landing pages' }),
  initiativeWith({ id: 'gone', title: 'Old portal', status: 'dropped' }),
];

let now: RoadmapState;

function Host({ saved }: { saved: ReturnType<typeof writeSaved>['state'] }) {
  const roadmap = useRoadmap(saved, 'A roadmap', context, 'tool');
  now = roadmap.state;
  return <RoundPanel roadmap={roadmap} Part="h4" />;
}
const draw = (changes: Partial<RoadmapState> = {}) =>
  render(<Host saved={writeSaved(roadmapWith({ initiatives, ...changes }), 'USD').state} />);
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const pick = (group: string, name: string) =>
  fireEvent.click(within(screen.getByRole('group', { name: group })).getByLabelText(name));
const select = (name: string) => screen.getByRole<HTMLSelectElement>('combobox', { name });
const choose = (name: string, value: string) =>
  fireEvent.change(select(name), { target: { value } });

afterEach(() => {
  cleanup();
  setPageStore(undefined);
  localStorage.clear();
  sessionStorage.clear();
});

test('a round starts when somebody starts it', () => {
  draw();
  press('Start a round');
  expect(now.round).toEqual({ isRevealed: false, it: {}, marketing: {} });
});

test('there is no round about nothing', () => {
  draw({ initiatives: initiatives.slice(2) });
  expect(screen.queryByRole('button')).toBeNull();
  expect(screen.getByText(/nothing to estimate yet/)).toBeTruthy();
});

describe('before it is revealed', () => {
  const secret: Round = {
    isRevealed: false,
    it: { banner: { effort: 'XL', value: 3 } },
    marketing: { banner: { effort: 'S', value: 9 }, pages: { effort: 'M', value: 8 } },
  };

  test('each side gives its own number and a guess, and sees only its own', () => {
    draw({ round: { isRevealed: false, it: {}, marketing: {} } });
    pick('How much work is it? of Consent banner', 'L');
    choose('Guess: what will marketing say it is worth? of Consent banner', '4');
    pick('Whose turn is it?', 'Growth');
    const work = 'Guess: how much work will IT say it is? of Consent banner';
    const group = within(screen.getByRole('group', { name: work }));
    expect(group.getAllByRole<HTMLInputElement>('radio').some(({ checked }) => checked)).toBe(
      false,
    );
    expect(select('What is it worth? of Consent banner').value).toBe('');
    pick(work, 'M');
    choose('What is it worth? of Consent banner', '10');
    expect(now.round).toEqual({
      isRevealed: false,
      it: { banner: { effort: 'L', value: 4 } },
      marketing: { banner: { effort: 'M', value: 10 } },
    });
  });

  test('the other side is only counted', () => {
    draw({ round: secret });
    expect(screen.getByRole('status').textContent).toBe(
      'Platform has answered 1 of 2.Growth has answered 2 of 2.',
    );
    expect(screen.getAllByRole<HTMLInputElement>('radio', { checked: true })).toHaveLength(2);
    expect(select('Guess: what will marketing say it is worth? of Consent banner').value).toBe('3');
    expect(select('Guess: what will marketing say it is worth? of Landing pages').value).toBe('');
  });

  test('what is dropped is not asked about', () => {
    draw({ round: secret });
    expect(screen.queryByRole('row', { name: /Old portal/ })).toBeNull();
  });

  test('a given value can be changed, and no choice pretends to take it back', () => {
    draw({ round: secret });
    const name = 'Guess: what will marketing say it is worth? of Consent banner';
    expect(within(select(name)).queryByRole('option', { name: 'No answer' })).toBeNull();
    choose(name, '5');
    expect(now.round?.it.banner).toEqual({ effort: 'XL', value: 5 });
  });

  test('what is missing is said, and does not keep anybody from revealing', () => {
    draw({ round: secret });
    expect(screen.getByText(/Platform has 1 initiative left\. You can reveal now/)).toBeTruthy();
    press('Reveal both');
    expect(now.round?.isRevealed).toBe(true);
  });
});

describe('revealed', () => {
  const open: Round = {
    isRevealed: true,
    it: { banner: { effort: 'M', value: 5 }, pages: { effort: 'S', value: 2 } },
    marketing: { banner: { effort: 'M', value: 5 }, pages: { effort: 'L', value: 3 } },
  };
  const cells = () =>
    screen
      .getAllByRole('row')
      .slice(1)
      .map((row) =>
        [...row.querySelectorAll('th, td')].map(({ textContent }) => textContent?.trim()),
      );

  test('shows both beside each other, the widest difference first and in words', () => {
    draw({ round: open });
    expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
      'Initiative',
      'Work: Platform says',
      'Work: Growth guessed',
      'Value: Growth says',
      'Value: Platform guessed',
      'Apart',
    ]);
    expect(cells()).toEqual([
      ['Landing pages', 'S', 'L', '3', '2', '2 sizes apart and 1 point apart'],
      ['Consent banner', 'M', 'M', '5', '5', 'Both agree'],
    ]);
  });

  test('speaks of no agreement where one side has said nothing', () => {
    draw({ round: { ...open, marketing: { banner: { effort: 'M' } } } });
    expect(cells()).toEqual([
      ['Consent banner', 'M', 'M', 'No answer', '5', ''],
      ['Landing pages', 'S', 'No answer', 'No answer', '2', ''],
    ]);
  });

  test('becomes effort of an IT team, unless another is chosen, and value', () => {
    draw({ round: open });
    expect(select('The work is done by').value).toBe('web');
    choose('The work is done by', 'content');
    press('Take these into the roadmap');
    expect(now.round).toBeUndefined();
    expect(now.initiatives.slice(0, 2)).toMatchObject([
      { efforts: { content: 'M' }, points: 5 },
      { efforts: { content: 'S' }, points: 3 },
    ]);
  });

  test('ends without a trace', () => {
    draw({ round: open });
    press('End without taking');
    expect(now.round).toBeUndefined();
    expect(now.initiatives[0]?.efforts).toEqual({});
  });

  test('says that values wait where the roadmap values in money', () => {
    draw({ round: open, valueKind: 'money' });
    expect(screen.getByText(/values are kept, but count only/)).toBeTruthy();
  });

  test('cannot be taken without a team', () => {
    draw({ round: open, teams: [] });
    expect(screen.queryByRole('button', { name: 'Take these into the roadmap' })).toBeNull();
    expect(screen.getByText(/There is no team yet/)).toBeTruthy();
  });
});
