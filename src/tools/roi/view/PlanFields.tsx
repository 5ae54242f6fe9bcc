import { MonthField } from '../../../ui/MonthField.tsx';
import { CountField, PercentField } from '../../../ui/number-fields.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { priceTerms } from '../model/types.ts';
import { planField } from './number-field.ts';
import { StartFrom } from './StartFrom.tsx';
import type { Roi } from './use-roi.ts';

/** First month, length and discount rate; and in which money the figures are shown. */
export function PlanFields({
  roi,
  referenceHref,
  Part,
}: {
  roi: Roi;
  referenceHref: string;
  Part: 'h3' | 'h4';
}) {
  const { id, state, send, context, words } = roi;
  return (
    <div class="roi-plan">
      <Part class="roi-part">{words.plan}</Part>
      <StartFrom roi={roi} referenceHref={referenceHref} />
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
          {...planField(roi, 'months')}
          label={words.months}
          count={state.months}
          locale={context.locale}
        />
        <PercentField
          {...planField(roi, 'discountRate')}
          label={words.discountRate}
          fraction={state.discountRate}
          locale={context.locale}
        />
        <SelectField
          id={`${id}-prices`}
          label={words.prices}
          value={state.prices}
          options={priceTerms.map((value) => ({ value, label: words.priceTerms[value] }))}
          onChoose={(prices) => send({ type: 'prices-changed', prices })}
        />
        {state.prices === 'real' && (
          <PercentField
            {...planField(roi, 'inflation')}
            label={words.inflation}
            fraction={state.inflation}
            locale={context.locale}
          />
        )}
      </div>
      {state.prices === 'real' && <p class="roi-means">{words.realMeans}</p>}
    </div>
  );
}
