import { currencySymbol, formatMoney, roundHalfAwayFromZero } from '../../../../lib/money.ts';
import { TextField } from '../../../../ui/TextField.tsx';
import { detailWordsIn } from '../../messages/details.ts';
import { fieldKeyOf } from '../../model/fields.ts';
import { type InputKind, type InputName, inputKinds, inputOf } from '../../model/formulas.ts';
import { suggestRanges } from '../../model/suggest-ranges.ts';
import type { EstimatePart } from '../../model/types.ts';
import type { LineRowProps } from '../LineRow.tsx';
import { numberField } from '../number-field.ts';
import type { RoiFrame } from '../use-roi.ts';

/** The inputs of a line's formula, each with its likely number between a low and a high one. */
export function EstimateFields({
  inputs,
  ...row
}: LineRowProps & { inputs: readonly InputName[] }) {
  const { frame, line } = row;
  const words = detailWordsIn(frame.context.language);
  return (
    <div class="roi-estimates">
      {inputs.map((input) => (
        <div class="roi-estimate" key={input}>
          <p class="field-label" aria-hidden="true">
            {words.inputs[input]}
          </p>
          {(['low', 'likely', 'high'] as const).map((part) => (
            <EstimateField key={part} row={row} input={input} part={part} />
          ))}
        </div>
      ))}
      <p class="roi-means">
        {words.ranges}{' '}
        <button
          type="button"
          class="button-quiet"
          onClick={() =>
            frame.send({
              type: 'ranges-suggested',
              ranges: suggestRanges([line]),
            })
          }
        >
          {words.suggest}
        </button>
      </p>
    </div>
  );
}

function EstimateField({
  row,
  input,
  part,
}: {
  row: LineRowProps;
  input: InputName;
  part: EstimatePart;
}) {
  const { frame, line, scenario } = row;
  const words = detailWordsIn(frame.context.language);
  const kind = inputKinds[input];
  const value = inputOf(line.inputs, input)[part];
  const shown = value === undefined ? '' : showBare(value, kind, frame);
  const isInRow = input === 'amount' && part === 'likely';
  if (isInRow) return <p class="roi-in-row">{shown || '0'}</p>;
  const { typed, ...field } = numberField(row, { kind: 'input', input, part });
  return (
    <TextField
      {...field}
      context={words.inputs[input]}
      label={words.parts[part]}
      text={row.typed[fieldKeyOf({ kind: 'input', scenario, line: line.id, input, part })] ?? shown}
      inputMode="decimal"
      before={kind === 'money' ? currencySymbol(frame.context) : undefined}
      behind={kind === 'share' || kind === 'growth' ? '%' : undefined}
    />
  );
}

/** A number as its field shows it, without symbol. */
function showBare(value: number, kind: InputKind, { context }: RoiFrame): string {
  if (kind === 'money') return formatMoney(roundHalfAwayFromZero(value), context, 'bare');
  const number = new Intl.NumberFormat(context.locale, { maximumFractionDigits: 3 });
  return number.format(kind === 'count' ? value : value * 100);
}
