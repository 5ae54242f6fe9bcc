import { homes } from '../../../lib/departments.ts';
import { GrowingField } from '../../../ui/GrowingField.tsx';
import { HomeMark } from '../../../ui/HomeMark.tsx';
import { CountField, MoneyField } from '../../../ui/number-fields.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { hardnesses, type Line, timingKinds } from '../model/types.ts';
import { numberFieldOf } from './PlanFields.tsx';
import type { Roi } from './use-roi.ts';

export function nameFieldId(id: string, lineId: string): string {
  return `${id}-name-${lineId}`;
}

/** One line of the ledger. It reads as a sentence: from month 4, hard, paid by IT. */
export function LineFields({
  roi,
  line,
  number,
  onRemove,
}: {
  roi: Roi;
  line: Line;
  /** Its place among the costs or the benefits, from 1. */
  number: number;
  onRemove: () => void;
}) {
  const { state, send, context, words, show } = roi;
  const { id } = line;
  const name = line.name || words.unnamed[line.kind];
  const start = numberFieldOf(roi, `start:${id}`);
  const inLine = words.lineFields(name);
  return (
    <li class="roi-line">
      <HomeMark home={line.home} />
      <GrowingField
        id={nameFieldId(roi.id, id)}
        class="roi-name field-plain"
        context={words.lineNumber[line.kind](show.number(number))}
        label={words.name}
        text={line.name}
        onType={(text) => send({ type: 'name-changed', id, name: text })}
      />
      <div class="roi-line-more">
        <MoneyField
          {...numberFieldOf(roi, `amount:${id}`)}
          class="roi-amount field-plain"
          context={inLine}
          label={words.amount}
          amount={line.amount}
          format={context}
        />
        <SelectField
          id={`${roi.id}-timing-${id}`}
          class="roi-timing field-plain"
          context={inLine}
          label={words.timing}
          value={line.timing.kind}
          options={timingKinds.map((value) => ({ value, label: words.timings[value] }))}
          onChoose={(kind) => send({ type: 'timing-changed', id, kind })}
        />
        <CountField
          {...start}
          class="roi-start field-inline"
          context={inLine}
          label={words.start[line.timing.kind]}
          hint={start.problem ? undefined : show.monthOf(state, line.timing.start, 'short')}
          count={line.timing.start}
          locale={context.locale}
        />
        <SelectField
          id={`${roi.id}-hardness-${id}`}
          class="roi-hardness field-plain"
          context={inLine}
          label={words.hardness}
          value={line.hardness}
          options={hardnesses.map((value) => ({ value, label: words.hardnesses[value] }))}
          onChoose={(hardness) => send({ type: 'hardness-changed', id, hardness })}
        />
        <SelectField
          id={`${roi.id}-home-${id}`}
          class="roi-home field-inline"
          context={inLine}
          label={words.home[line.kind]}
          value={line.home}
          options={homes.map((value) => ({ value, label: context.homes[value] }))}
          onChoose={(home) => send({ type: 'home-changed', id, home })}
        />
      </div>
      <button type="button" class="button-quiet roi-remove" onClick={onRemove}>
        <span aria-hidden="true">×</span>
        <span class="visually-hidden">{words.removeLine(name)}</span>
      </button>
    </li>
  );
}
