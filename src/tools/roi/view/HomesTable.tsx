import { homes } from '../../../lib/departments.ts';
import { DataTable } from '../../../ui/DataTable.tsx';
import { HomeMark } from '../../../ui/HomeMark.tsx';
import { type HomeSum, sumByHome } from '../model/results.ts';
import type { Roi } from './use-roi.ts';

/** Who pays, who gains, and the difference, by department. */
export function HomesTable({ roi, Part }: { roi: Roi; Part: 'h3' | 'h4' }) {
  const { results, words, context, problems } = roi;
  const columns = [words.homes.home, words.homes.costs, words.homes.benefits, words.homes.net];
  return (
    <div class={`roi-homes${problems.length > 0 ? ' is-stale' : ''}`}>
      <Part class="roi-part">{words.homes.title}</Part>
      <p class="roi-means">{words.homes.means}</p>
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
