import { homes } from '../../../../lib/departments.ts';
import { GrowingField } from '../../../../ui/GrowingField.tsx';
import { SelectField } from '../../../../ui/SelectField.tsx';
import { TextField } from '../../../../ui/TextField.tsx';
import { detailWordsIn } from '../../messages/details.ts';
import { formulaNames, inputsInUse } from '../../model/formulas.ts';
import { categories, confidences, rampShapes } from '../../model/types.ts';
import type { LineRowProps } from '../LineRow.tsx';
import { numberField } from '../number-field.ts';
import { EstimateFields } from './EstimateFields.tsx';
import { LineActions } from './LineActions.tsx';

/** All that is known of a line besides its row: how it is worked out, how sure, and who says so. */
export function LineDetails(props: LineRowProps & { id: string }) {
  const { frame, line, id } = props;
  const { send, context } = frame;
  const words = detailWordsIn(context.language);
  const { timing } = line;
  const change = (value: Parameters<typeof send>[0] & { type: 'line-changed' }) => send(value);
  return (
    <div class="roi-line-details" id={id}>
      <div class="roi-detail-fields">
        <SelectField
          id={`${id}-category`}
          label={words.category}
          value={line.category}
          options={categories[line.kind].map((value) => ({
            value,
            label: words.categories[value],
          }))}
          onChoose={(category) => send({ type: 'category-changed', id: line.id, category })}
        />
        <SelectField
          id={`${id}-formula`}
          label={words.formula}
          value={line.formula}
          options={formulaNames.map((value) => ({ value, label: words.formulas[value] }))}
          onChoose={(formula) => change({ type: 'line-changed', id: line.id, change: { formula } })}
        />
        <SelectField
          id={`${id}-confidence`}
          label={words.confidence}
          value={line.confidence}
          options={confidences.map((value) => ({ value, label: words.confidences[value] }))}
          onChoose={(confidence) =>
            change({ type: 'line-changed', id: line.id, change: { confidence } })
          }
        />
      </div>
      <EstimateFields {...props} inputs={inputsInUse(line)} />
      {timing.kind !== 'once' && (
        <div class="roi-detail-fields">
          <TextField
            {...numberField(props, { kind: 'end' })}
            label={words.end}
            hint={words.endHint}
            inputMode="numeric"
            text={
              props.typed[`end:${props.scenario}:${line.id}`] ??
              (timing.end === undefined ? '' : frame.show.number(timing.end))
            }
          />
          <SelectField
            id={`${id}-ramp`}
            label={words.ramp}
            value={timing.ramp?.shape ?? 'none'}
            options={(['none', ...rampShapes] as const).map((value) => ({
              value,
              label: words.ramps[value],
            }))}
            onChoose={(shape) =>
              send({
                type: 'ramp-changed',
                id: line.id,
                shape: shape === 'none' ? undefined : shape,
              })
            }
          />
          {timing.ramp && (
            <TextField
              {...numberField(props, { kind: 'ramp' })}
              label={words.rampMonths}
              inputMode="numeric"
              text={
                props.typed[`ramp:${props.scenario}:${line.id}`] ??
                frame.show.number(timing.ramp.months)
              }
            />
          )}
        </div>
      )}
      <div class="roi-detail-fields">
        <SelectField
          id={`${id}-owner`}
          label={words.owner}
          value={line.owner}
          options={homes.map((value) => ({ value, label: context.homes[value] }))}
          onChoose={(owner) => change({ type: 'line-changed', id: line.id, change: { owner } })}
        />
        <TextField
          id={`${id}-vouched-by`}
          label={words.vouchedBy}
          text={line.vouchedBy}
          onType={(vouchedBy) =>
            change({ type: 'line-changed', id: line.id, change: { vouchedBy } })
          }
        />
      </div>
      <GrowingField
        id={`${id}-explanation`}
        label={words.explanation}
        text={line.explanation}
        onType={(explanation) =>
          change({ type: 'line-changed', id: line.id, change: { explanation } })
        }
      />
      <LineActions {...props} words={words} />
    </div>
  );
}
