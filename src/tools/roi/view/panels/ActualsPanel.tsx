import { useState } from 'preact/hooks';
import { panelWordsIn } from '../../messages/panels.ts';
import { compareActuals } from '../../model/actuals.ts';
import type { PanelProps } from '../Panels.tsx';
import { ActualsChart } from './ActualsChart.tsx';
import { MonthEntry } from './MonthEntry.tsx';
import { PasteActuals } from './PasteActuals.tsx';
import { ReforecastTable } from './ReforecastTable.tsx';
import { VarianceTable } from './VarianceTable.tsx';

/** What was really paid and gained, month by month, against the forecast of the open scenario. */
export function ActualsPanel({ roi, Part }: PanelProps) {
  const { state, words, context, show } = roi;
  const { actuals } = panelWordsIn(context.language);
  const [month, setMonth] = useState(Math.min(state.closedThrough + 1, state.months));
  const comparison = compareActuals(state, state.open);
  const nameOf = (id: string) => {
    const line = state.lines.find((candidate) => candidate.id === id);
    return line ? line.name || words.unnamed[line.kind] : '';
  };
  const open = [...new Set(comparison.lines.flatMap((line) => line.open))].sort((a, b) => a - b);
  const missing = comparison.lines.filter((line) => line.missing.length > 0);
  const elsewhere = comparison.notInScenario.map(nameOf).filter(Boolean);
  return (
    <>
      <MonthEntry roi={roi} month={month} onChoose={setMonth} />
      <PasteActuals roi={roi} Part={Part} />
      {open.length > 0 && <p>{actuals.openWithNumbers(show.list(open.map(show.number)))}</p>}
      {missing.length > 0 && (
        <p>{actuals.missing(show.list(missing.map(({ line }) => nameOf(line.id))))}</p>
      )}
      {elsewhere.length > 0 && <p>{actuals.notInScenario(show.list(elsewhere))}</p>}
      {state.closedThrough < 0 ? (
        <p>{actuals.none}</p>
      ) : (
        <>
          <Part class="roi-part">{actuals.toDate(show.number(state.closedThrough))}</Part>
          <ActualsChart roi={roi} comparison={comparison} level={Part === 'h4' ? 4 : 5} />
          <VarianceTable roi={roi} comparison={comparison} />
          <Part class="roi-part">{actuals.reforecast}</Part>
          <p class="roi-means">{actuals.reforecastMeans}</p>
          <ReforecastTable roi={roi} />
        </>
      )}
    </>
  );
}
