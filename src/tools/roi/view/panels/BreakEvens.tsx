import { DataTable } from '../../../../ui/DataTable.tsx';
import { detailWordsIn } from '../../messages/details.ts';
import { panelWordsIn } from '../../messages/panels.ts';
import { type BreakEvenRow, listBreakEvens } from '../../model/break-even.ts';
import { hasRange, inputKinds, inputOf } from '../../model/formulas.ts';
import type { Line } from '../../model/types.ts';
import { nameOfInput } from './name-of-input.ts';
import type { UncertaintyPart } from './UncertaintyPanel.tsx';

const mostRows = 8;

/** The number at which each input alone would bring the plan to break even; the smallest change first. */
export function BreakEvens({ roi, Part, basis }: UncertaintyPart) {
  const { state, show, context, results } = roi;
  const words = panelWordsIn(context.language).uncertainty;
  const all = listBreakEvens(state, state.open, basis);
  const rows = onePerChange(all, results.lines).slice(0, mostRows);
  const pays = results[basis].netPresentValue >= 0;
  return (
    <>
      <Part class="roi-part">{words.breakEven}</Part>
      {rows.length === 0 ? (
        <p>{words.noBreakEven}</p>
      ) : (
        <>
          <p class="roi-means">{pays ? words.breakEvenMeans : words.breakEvenMeansBelow}</p>
          <DataTable
            caption={words.breakEven}
            columns={[words.input, words.now, words.needed, words.change]}
            rows={rows.map(({ line, input, likely, breakEven, change }) => ({
              key: `${line}-${input}`,
              name: nameOfInput(line, input, roi, detailWordsIn(context.language)),
              cells: [
                show.input(inputKinds[input], likely),
                words[breakEven.bound](show.input(inputKinds[input], breakEven.value)),
                change.kind === 'relative' ? show.change(change.by) : '',
              ],
            }))}
          />
        </>
      )}
    </>
  );
}

type Found = BreakEvenRow & { breakEven: { kind: 'found' } };

/**
 * The rows at which the plan breaks even. The inputs of a product change by the same part: of each
 * line's, the one that has a range stands for all.
 */
export function onePerChange(rows: readonly BreakEvenRow[], lines: readonly Line[]): Found[] {
  const chosen = new Map<string, Found>();
  for (const row of rows.filter(isFound)) {
    const line = lines.find(({ id }) => id === row.line);
    const by = row.change.kind === 'relative' ? row.change.by.toFixed(2) : row.input;
    const key = `${row.line} ${by}`;
    const isRanged = line !== undefined && hasRange(inputOf(line.inputs, row.input));
    if (!chosen.has(key) || isRanged) chosen.set(key, row);
  }
  return [...chosen.values()];
}

const isFound = (row: BreakEvenRow): row is Found => row.breakEven.kind === 'found';
