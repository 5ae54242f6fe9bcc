import { MonthField } from '../../../ui/MonthField.tsx';
import { CountField, PercentField } from '../../../ui/number-fields.tsx';
import type { FieldKey } from '../model/types.ts';
import { FileButtons } from './FileButtons.tsx';
import { elementId, problemOf, type Roi } from './use-roi.ts';

/** The number field of a key: its id, its text, what is wrong with it, and what it sends. */
export function numberFieldOf(roi: Roi, field: FieldKey) {
  return {
    id: elementId(roi.id, field),
    typed: roi.state.typed[field],
    problem: problemOf(roi, field),
    onType: (text: string) => roi.send({ type: 'number-typed', field, text }),
    onLeave: () => roi.send({ type: 'field-left', field }),
  };
}

/** First month, length and discount rate. */
export function PlanFields({ roi, title, Part }: { roi: Roi; title: string; Part: 'h3' | 'h4' }) {
  const { id, state, send, context, words } = roi;
  return (
    <div class="roi-plan">
      <div class="roi-lines-head">
        <Part class="roi-part">{words.plan}</Part>
        <button
          type="button"
          class="button-quiet"
          onClick={() => send({ type: 'example-restored', example: roi.example })}
        >
          {words.restore}
        </button>
      </div>
      <FileButtons roi={roi} title={title} />
      <div class="roi-plan-fields">
        <MonthField
          id={`${id}-start`}
          legend={words.firstMonth}
          words={words}
          value={state.start}
          locale={context.locale}
          onChoose={(start) => send({ type: 'start-month-changed', start })}
        />
        <CountField
          {...numberFieldOf(roi, 'months')}
          label={words.months}
          count={state.months}
          locale={context.locale}
        />
        <PercentField
          {...numberFieldOf(roi, 'discountRate')}
          label={words.discountRate}
          fraction={state.discountRate}
          locale={context.locale}
        />
      </div>
    </div>
  );
}
