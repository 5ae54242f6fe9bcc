// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/preact';
import { hydrate } from 'preact';
import { render as renderOnServer } from 'preact-render-to-string';
import { afterEach, describe, expect, test } from 'vitest';
import { ChartFigure, type ChartFigureProps } from '../../../src/ui/charts/ChartFigure.tsx';
import { LinesChart } from '../../../src/ui/charts/LinesChart.tsx';

afterEach(cleanup);

const chart = (
  <LinesChart
    id="chart"
    label="Costs and benefits. Ends at 40."
    months={2}
    lines={[{ key: 'a', name: 'Hard only', look: 'solid', amounts: [-10, 20, 40] }]}
    writeAmount={String}
    writeMonth={(month) => ({ number: String(month), name: '' })}
  />
);
const figure = (more: Partial<ChartFigureProps> = {}) => (
  <ChartFigure
    level={3}
    title="Costs and benefits"
    summary="Ends at 40."
    table={{
      open: 'The months as a table',
      columns: ['Month', 'Amount'],
      rows: () => [{ key: '0', name: 'Jan 2027', cells: ['-10'] }],
    }}
    {...more}
  >
    {chart}
  </ChartFigure>
);
const openTable = (isOpen: boolean) => {
  const details = screen.getByText('The months as a table').closest('details');
  if (!details) throw new Error('no details');
  act(() => {
    details.open = isOpen;
  });
};

describe('a chart', () => {
  test('is a figure with a heading of the level asked for, a sentence and a picture with a name', () => {
    render(figure({ level: 4 }));
    expect(screen.getByRole('heading', { level: 4 }).textContent).toBe('Costs and benefits');
    expect(screen.getByText('Ends at 40.').tagName).toBe('P');
    expect(screen.getAllByRole('img', { name: 'Costs and benefits. Ends at 40.' })).toHaveLength(2);
  });

  test('has no table rows in what the server sends', () => {
    const html = renderOnServer(figure());
    expect(html).toContain('The months as a table');
    expect(html).not.toContain('Jan 2027');
  });

  test('asks for the rows of its table when that is opened, and only then', () => {
    let asked = 0;
    const rows = () => {
      asked += 1;
      return [{ key: '0', name: 'Jan 2027', cells: ['-10'] }];
    };
    render(
      figure({ table: { open: 'The months as a table', columns: ['Month', 'Amount'], rows } }),
    );
    expect(asked).toBe(0);
    openTable(true);
    expect(screen.getByRole('rowheader').textContent).toBe('Jan 2027');
    openTable(false);
    expect(screen.queryByRole('table')).toBeNull();
  });

  test('draws the rows of a table that was opened before the script was there', () => {
    const root = document.body.appendChild(document.createElement('div'));
    root.innerHTML = renderOnServer(figure());
    root.querySelector('details')?.setAttribute('open', '');
    act(() => hydrate(figure(), root));
    expect(screen.getByRole('rowheader').textContent).toBe('Jan 2027');
    root.remove();
  });

  test('shows entries of the legend in the narrow form only when the wide drawing writes them', () => {
    const legend = [
      { key: 'a', sample: null, text: 'Hard only', isDirect: true },
      { key: 'b', sample: null, text: 'What soft benefits add' },
    ];
    render(figure({ legend }));
    const classes = screen.getAllByRole('listitem').map(({ className }) => className);
    expect(classes).toEqual(['chart-narrow', '']);
  });

  test('holds no style attribute', () => {
    expect(renderOnServer(figure())).not.toContain('style=');
  });
});
