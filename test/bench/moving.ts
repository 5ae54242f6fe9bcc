import type { Page } from '@playwright/test';
import { openSlice, timeKeys, wake, withBuiltSite } from './throttled.ts';

/**
 * How long it takes from a key to the next frame on a processor slowed down four times: a card that
 * moves to the next phase, a bar that moves by a week, a figure in the list, on a roadmap of 300
 * initiatives against one of 12. Needs a built site.
 */
export async function benchMoving(say: (line: string) => void): Promise<void> {
  await withBuiltSite(async (browser, address) => {
    for (const [name, press] of Object.entries(presses)) {
      const small = await pressIn(await browser.newPage(), address, 12, press);
      const large = await pressIn(await browser.newPage(), address, 300, press);
      say(
        `${name}: 12 initiatives ${small.median} ms, 300 initiatives ${large.median} ms, ${(large.median / small.median).toFixed(1)} times as long`,
      );
    }
  });
}

type Presses = (page: Page) => Promise<(() => Promise<void>)[]>;

const presses: Record<string, Presses> = {
  'a card to the next phase': async (page) => {
    await page.locator('.roadmap-phase .roadmap-card-title button').first().focus();
    return ['Right', 'Left', 'Right', 'Left', 'Right'].map(
      (way) => () => page.keyboard.press(`Alt+Arrow${way}`),
    );
  },
  'a bar by a week': async (page) => {
    await page.getByLabel('Timeline', { exact: true }).check();
    await page.locator('[data-bar]').nth(3).focus();
    return [0, 1, 2, 3, 4].map(() => () => page.keyboard.press('ArrowRight'));
  },
  'a figure in the list': async (page) => {
    await page.getByLabel('List', { exact: true }).check();
    await page
      .getByRole('textbox', { name: /^Value/ })
      .nth(3)
      .focus();
    return [...'12345'].map((key) => () => page.keyboard.press(key));
  },
};

async function pressIn(page: Page, address: string, count: number, press: Presses) {
  await page.goto(`${address}tools/roadmap/`);
  await wake(page, '.roadmap');
  // A change of any kind makes a workbook, whose slice then holds the roadmap.
  await page.getByLabel('Add an initiative').fill('x');
  await page.keyboard.press('Enter');
  await openSlice(page, 'roadmap', { kind: 'roadmap', version: 1, state: roadmapOf(count) });
  await wake(page, '.roadmap');
  const times = await timeKeys(page, await press(page));
  await page.close();
  return times;
}

function roadmapOf(count: number) {
  const homes = ['it', 'marketing', 'shared'];
  const teams = ['one', 'two', 'three', 'four'];
  return {
    start: '2027-01-04',
    phases: [
      { id: 'wins', name: 'Quick wins', weeks: 12 },
      { id: 'base', name: 'Foundation', weeks: 20 },
      { id: 'scale', name: 'Scale', weeks: 20 },
    ],
    teams: teams.map((id, at) => ({ id, name: `Team ${id}`, home: homes[at % 3], days: 40 })),
    initiatives: Array.from({ length: count }, (_, at) => ({
      id: `i${at}`,
      title: `Initiative ${at + 1}`,
      sponsor: homes[at % 3],
      points: 1 + (at % 10),
      efforts: { [teams[at % 4] ?? 'one']: 5 + (at % 20) },
      week: (at * 7) % 48,
      ...(at > 5 ? { dependsOn: [`i${at - 5}`] } : {}),
    })),
  };
}
