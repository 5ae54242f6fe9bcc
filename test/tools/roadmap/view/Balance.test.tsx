// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/preact';
import { renderToString } from 'preact-render-to-string';
import { afterEach, describe, expect, test } from 'vitest';
import type { Initiative } from '../../../../src/tools/roadmap/model/types.ts';
import { writeSaved } from '../../../../src/tools/roadmap/model/units.ts';
import { Balance } from '../../../../src/tools/roadmap/view/Balance.tsx';
import { useRoadmap } from '../../../../src/tools/roadmap/view/use-roadmap.ts';
import { context } from '../../site-context.ts';
import { initiativeWith, roadmapWith } from '../roadmaps.ts';

function Shown({ saved }: { saved: ReturnType<typeof writeSaved>['state'] }) {
  return <Balance roadmap={useRoadmap(saved, 'A roadmap', context, 'roadmap')} Part="h3" />;
}
const balance = (initiatives: Initiative[]) => (
  <Shown saved={writeSaved(roadmapWith({ initiatives }), 'USD').state} />
);
const mixed = [
  initiativeWith({ id: 'a', week: 0, sponsor: 'it', efforts: { web: 6 } }),
  initiativeWith({ id: 'b', week: 1, sponsor: 'marketing', efforts: { content: 2 } }),
  initiativeWith({ id: 'c', week: 5, sponsor: 'it', efforts: { web: 4 } }),
  initiativeWith({ id: 'd', week: 14 }),
];

afterEach(cleanup);

describe('the balance', () => {
  test('says by phase how much of the work serves whom', () => {
    render(balance(mixed));
    const table = screen.getByRole('table', { name: 'Whose goals each phase serves' });
    const rows = within(table).getAllByRole('row');
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      'Phase Platform Growth Both',
      'Quick wins75%25%0%',
      'Foundation100%0%0%',
      'ScaleWhat is planned here has no effort yet.',
    ]);
  });

  test('names the side that a phase leaves out, in the organization’s own names', () => {
    render(balance(mixed));
    expect(screen.getByText('Nothing in Foundation serves Growth’s goals.')).toBeTruthy();
    expect(screen.queryByText(/Nothing in Quick wins/)).toBeNull();
  });

  test('says where nothing is planned', () => {
    render(balance(mixed.slice(0, 2)));
    expect(screen.getAllByText('Nothing is planned here.')).toHaveLength(2);
  });

  test('is not there for an empty roadmap, and needs no style attributes', () => {
    expect(renderToString(balance([]))).toBe('');
    expect(renderToString(balance(mixed))).not.toContain('style=');
  });
});
