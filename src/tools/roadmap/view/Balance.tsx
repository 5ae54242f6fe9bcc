import { Fragment } from 'preact';
import { useMemo } from 'preact/hooks';
import { homes } from '../../../lib/departments.ts';
import { HomeShapes } from '../../../ui/charts/HomeShapes.tsx';
import { HomeMark } from '../../../ui/HomeMark.tsx';
import { balanceWordsIn } from '../messages/timeline.ts';
import { type BalanceShares, findBalanceShares } from '../model/balance-shares.ts';
import type { RoadmapTool } from './use-roadmap.ts';

/** By phase, how much of the work serves each side's goals and both, so that none finds itself left out. */
export function Balance({ roadmap, Part }: { roadmap: RoadmapTool; Part: 'h3' | 'h4' }) {
  const { id, state, plan, context, words, show } = roadmap;
  const say = balanceWordsIn(context.language);
  const balances = useMemo(() => findBalanceShares(state, plan), [state, plan]);
  if (state.initiatives.length === 0) return null;
  const nameOf = ({ phase }: BalanceShares, index: number) =>
    phase.name || words.phases.unnamed(show.number(index + 1));
  const leftOut = balances.flatMap((balance, index) =>
    balance.leftOut.map((side) => say.leftOut(nameOf(balance, index), context.homes[side])),
  );
  return (
    <section class="roadmap-balance" aria-labelledby={`${id}-balance`}>
      <Part class="roadmap-part" id={`${id}-balance`}>
        {say.title}
      </Part>
      <p class="roadmap-means">{say.means}</p>
      <table class="roadmap-shares" aria-labelledby={`${id}-balance`}>
        <thead>
          <tr>
            <th scope="col">{say.phase}</th>
            {homes.map((home) => (
              <th key={home} scope="col">
                <HomeMark home={home} /> {context.homes[home]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {balances.map((balance, index) => (
            <Fragment key={balance.phase.id}>
              <tr>
                <th scope="row">{nameOf(balance, index)}</th>
                {balance.shares.length === 0 ? (
                  <td colSpan={homes.length} class="roadmap-none">
                    {homes.every((home) => balance.counts[home] === 0)
                      ? say.nothing
                      : say.withoutEffort}
                  </td>
                ) : (
                  balance.shares.map(({ home, share }) => <td key={home}>{show.percent(share)}</td>)
                )}
              </tr>
              {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a row of a table takes no focus */}
              <tr class="roadmap-share-row" aria-hidden="true">
                <td colSpan={homes.length + 1}>
                  {balance.shares.length > 0 && <ShareBar shares={balance.shares} />}
                </td>
              </tr>
            </Fragment>
          ))}
        </tbody>
      </table>
      {leftOut.map((sentence) => (
        <p key={sentence} class="roadmap-left-out">
          {sentence}
        </p>
      ))}
    </section>
  );
}

/** Shares side by side, each with the mark of its home where there is room for it. */
function ShareBar({ shares }: { shares: BalanceShares['shares'] }) {
  return (
    <svg class="roadmap-share-bar" aria-hidden="true" focusable="false">
      {shares.map(({ home, share, from }) => (
        <svg key={home} x={percent(from)} width={percent(share)} aria-hidden="true">
          <rect class={`roadmap-share-${home}`} y="1" width="100%" height="22" />
          {share >= leastMarked && (
            <g transform="translate(4 3)">
              <HomeShapes home={home} />
            </g>
          )}
        </svg>
      ))}
    </svg>
  );
}

/** A share that a mark fits into on a phone. */
const leastMarked = 0.12;

const percent = (fraction: number) => `${(fraction * 100).toFixed(2)}%`;
