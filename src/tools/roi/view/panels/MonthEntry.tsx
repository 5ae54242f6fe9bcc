import { nothing } from '../../../../lib/money.ts';
import { DataTable } from '../../../../ui/DataTable.tsx';
import { MoneyField } from '../../../../ui/number-fields.tsx';
import { SelectField } from '../../../../ui/SelectField.tsx';
import { panelWordsIn } from '../../messages/panels.ts';
import { fieldKeyOf } from '../../model/fields.ts';
import { flowsOf } from '../../model/flows.ts';
import { planField } from '../number-field.ts';
import type { Roi } from '../use-roi.ts';

/** The actual numbers of one month, beside what was forecast, and the button that closes it. */
export function MonthEntry({
  roi,
  month,
  onChoose,
}: {
  roi: Roi;
  month: number;
  onChoose: (month: number) => void;
}) {
  const { id, state, results, send, show, words, context, lock } = roi;
  const { actuals } = panelWordsIn(context.language);
  const isClosed = month <= state.closedThrough;
  const number = show.number(month);
  const months = Array.from({ length: state.months + 1 }, (_, index) => index);
  const close = () => {
    send({ type: 'months-closed', through: month });
    onChoose(Math.min(month + 1, state.months));
  };
  return (
    <>
      <SelectField
        id={`${id}-actual-month`}
        class="field-inline roi-periods"
        label={actuals.month}
        value={String(month)}
        options={months.map((index) => ({
          value: String(index),
          label: `${words.table.monthName(show.number(index), show.monthOf(state, index, 'short'))}${
            index <= state.closedThrough ? ` (${actuals.closed})` : ''
          }`,
        }))}
        onChoose={(chosen) => onChoose(Number(chosen))}
      />
      {isClosed && <p>{actuals.isClosed(number)}</p>}
      <DataTable
        caption={`${actuals.month}: ${number}`}
        columns={[actuals.line, actuals.forecast, actuals.actual]}
        rows={results.lines.map((line) => {
          const name = line.name || words.unnamed[line.kind];
          const amount = state.actuals[line.id]?.[month];
          return {
            key: line.id,
            name,
            cells: [
              show.money(flowsOf(line, state.months)[month] ?? nothing, 'exact'),
              isClosed || lock ? (
                amount === undefined ? (
                  ''
                ) : (
                  show.money(amount, 'exact')
                )
              ) : (
                <MoneyField
                  key={`${line.id}-${month}`}
                  {...planField(roi, fieldKeyOf({ kind: 'actual', line: line.id, month }))}
                  class="field-plain roi-actual"
                  label={actuals.actualOf(name)}
                  amount={amount ?? nothing}
                  format={context}
                />
              ),
            ],
          };
        })}
      />
      {!lock && (
        <p class="roi-means">
          {isClosed ? (
            <button
              type="button"
              class="button-quiet"
              onClick={() => send({ type: 'months-closed', through: month - 1 })}
            >
              {actuals.reopen(number)}
            </button>
          ) : (
            <button type="button" class="button" onClick={close}>
              {actuals.close(number)}
            </button>
          )}{' '}
          {actuals.closeMeans}
        </p>
      )}
    </>
  );
}
