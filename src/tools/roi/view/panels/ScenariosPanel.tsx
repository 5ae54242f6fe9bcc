import { roundHalfAwayFromZero } from '../../../../lib/money.ts';
import { DataTable } from '../../../../ui/DataTable.tsx';
import { detailWordsIn } from '../../messages/details.ts';
import { panelWordsIn } from '../../messages/panels.ts';
import { paymentOf } from '../../model/flows.ts';
import { bases, findResults, type Results } from '../../model/results.ts';
import { linesOf } from '../../model/scenarios.ts';
import type { Line } from '../../model/types.ts';
import { presentPayback, presentReturn } from '../present-figures.ts';
import { type Roi, scenarioName } from '../use-roi.ts';

/** The compared futures side by side: their figures, and the lines in which they differ. */
export function ScenariosPanel({ roi, Part }: { roi: Roi; Part: 'h4' | 'h5' }) {
  const { state, context } = roi;
  const words = panelWordsIn(context.language).scenarios;
  const { scenarios } = state;
  if (scenarios.length < 2) return <p>{words.one}</p>;
  const names = scenarios.map(({ id }) => scenarioName(state, id, roi));
  const results = scenarios.map(({ id }) => findResults(state, id));
  return (
    <>
      <DataTable
        caption={roi.words.panels.scenarios}
        columns={[words.figure, ...names]}
        rows={figuresOf(roi).map(({ name, value }) => ({
          key: name,
          name,
          cells: results.map(value),
        }))}
      />
      <Part class="roi-part">{words.differences}</Part>
      <Differences roi={roi} names={names} />
    </>
  );
}

function figuresOf(roi: Roi): { name: string; value: (results: Results) => string }[] {
  const { words, show, context } = roi;
  const panel = panelWordsIn(context.language);
  const onBoth = (name: string, value: (outlook: Results['all']) => string) =>
    bases.map((basis) => ({
      name: panel.scenarios.on(name, words.basis[basis]),
      value: (results: Results) => value(results[basis]),
    }));
  return [
    ...onBoth(words.figures.netPresentValue, ({ netPresentValue }) => show.money(netPresentValue)),
    ...onBoth(words.figures.payback, (outlook) => presentPayback(outlook, roi).value),
    ...onBoth(words.figures.returnOnInvestment, (outlook) => presentReturn(outlook, roi).value),
    ...onBoth(panel.figures.totalCost, ({ total }) => show.money(total.costs)),
    ...onBoth(panel.figures.peakFunding, ({ peakFunding }) => show.money(peakFunding.amount)),
  ];
}

function Differences({ roi, names }: { roi: Roi; names: readonly string[] }) {
  const { state, context, words } = roi;
  const panel = panelWordsIn(context.language).scenarios;
  const byScenario = state.scenarios.map(
    ({ id }) => new Map(linesOf(state, id).map((line) => [line.id, line])),
  );
  const differing = state.lines.filter(({ id }) => {
    const [first, ...others] = byScenario.map((lines) => lines.get(id));
    return others.some((line) => line !== first);
  });
  if (differing.length === 0) return <p>{panel.none}</p>;
  return (
    <DataTable
      caption={panel.differences}
      columns={[panel.line, ...names]}
      rows={differing.map(({ id, name, kind }) => {
        const [first] = byScenario.map((lines) => lines.get(id));
        return {
          key: id,
          name: name || words.unnamed[kind],
          cells: byScenario.map((lines) => {
            const line = lines.get(id);
            const shown = line ? describe(line, roi) : panel.notIn;
            return line === first ? shown : <mark key="differs">{shown}</mark>;
          }),
        };
      })}
    />
  );
}

/** What a line pays each time: `$2,400 a month`. */
function describe(line: Line, { show, context }: Roi): string {
  const amount = show.money(roundHalfAwayFromZero(paymentOf(line)), 'exact');
  return detailWordsIn(context.language).each[line.timing.kind](amount);
}
