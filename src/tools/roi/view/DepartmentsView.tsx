import { useState } from 'preact/hooks';
import { type Department, departments, homes } from '../../../lib/departments.ts';
import { DataTable } from '../../../ui/DataTable.tsx';
import { HomeMark } from '../../../ui/HomeMark.tsx';
import { lazy } from '../../../ui/lazy.tsx';
import { type HomeSum, type Shares, sharesOf, sumByHome } from '../model/departments.ts';
import type { Roi } from './use-roi.ts';

const DepartmentBars = lazy(
  async () => (await import('./panels/DepartmentBars.tsx')).DepartmentBars,
);

/** Who pays, who gains, and the gap: in money by department, and in words. */
export function DepartmentsView({ roi, Part }: { roi: Roi; Part: 'h3' | 'h4' }) {
  const { results, words, context, problems } = roi;
  const [isOpen, setIsOpen] = useState(false);
  const columns = [words.homes.home, words.homes.costs, words.homes.benefits, words.homes.net];
  return (
    <div class={`roi-homes${problems.length > 0 ? ' is-stale' : ''}`}>
      <Part class="roi-part">{words.homes.title}</Part>
      <p>{describeGap(roi)}</p>
      <p class="roi-means">
        {words.homes.means} {words.homes.sharedHalf}
      </p>
      <DataTable
        caption={words.homes.title}
        columns={columns}
        rows={homes.map((home) => ({
          key: home,
          name: (
            <>
              <HomeMark home={home} /> {context.homes[home]}
            </>
          ),
          cells: cellsOf(sumByHome(results.totals, home), roi),
        }))}
        foot={{
          key: 'all',
          name: words.homes.all,
          cells: cellsOf(sumByHome(results.totals, ...homes), roi),
        }}
      />
      {roi.isLive && (
        <details class="roi-voices" onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
          <summary>{words.homes.bars}</summary>
          {isOpen && <DepartmentBars roi={roi} level={Part === 'h3' ? 4 : 5} words={words} />}
        </details>
      )}
    </div>
  );
}

function cellsOf({ cost, benefit, net }: HomeSum, { words, show }: Roi) {
  return [cost, benefit, net].map(({ all, soft }) => (
    <>
      {show.money(all)} <small>{soft !== 0 && words.homes.soft(show.money(soft))}</small>
    </>
  ));
}

/** The department that pays a larger part than it gains, in a sentence; empty without costs or benefits. */
export function describeGap({ results, words, context, show }: Roi): string {
  const shares = departments.map((department) => ({
    department,
    ...sharesOf(results.totals, department),
  }));
  const known = shares.filter(hasBoth);
  const [payer] = known.toSorted((a, b) => b.pays - b.gains - (a.pays - a.gains));
  const other = departments.find((department) => department !== payer?.department);
  if (!payer || !other) return '';
  const [pays, gains] = [show.percent(payer.pays), show.percent(payer.gains)];
  const name = context.homes[payer.department];
  // Less than a tenth of the whole is within what estimates can tell.
  if (payer.pays - payer.gains < 0.1) return words.homes.even(name, pays, gains);
  return words.homes.gap(name, pays, gains, context.homes[other]);
}

type Known = { department: Department; pays: number; gains: number };

const hasBoth = (shares: Shares & { department: Department }): shares is Known =>
  shares.pays !== undefined && shares.gains !== undefined;
