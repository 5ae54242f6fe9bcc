import { homes } from '../../../lib/departments.ts';
import { roundHalfAwayFromZero } from '../../../lib/money.ts';
import { GrowingField } from '../../../ui/GrowingField.tsx';
import { HomeMark } from '../../../ui/HomeMark.tsx';
import { lazy } from '../../../ui/lazy.tsx';
import { memo } from '../../../ui/memo.tsx';
import { CountField, MoneyField } from '../../../ui/number-fields.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import type { PlanFrame } from '../model/carried-lines.ts';
import { paymentOf } from '../model/flows.ts';
import { inputOf } from '../model/formulas.ts';
import type { FieldProblem } from '../model/problems.ts';
import { hardnesses, type Line, timingKinds } from '../model/types.ts';
import { numberField } from './number-field.ts';
import type { RoiFrame } from './use-roi.ts';

const LineDetails = lazy(async () => (await import('./details/LineDetails.tsx')).LineDetails);

export interface LineRowProps {
  frame: RoiFrame;
  line: Line;
  /** Its place among the costs or the benefits, from 1. */
  number: number;
  /** Calendar month of its start. */
  startsIn: string;
  /** The texts and the problems of its own fields only; each stays the same object until they change. */
  typed: Record<string, string>;
  problems: readonly FieldProblem[];
  /** Id of the open scenario. */
  scenario: string;
  /** Name of the plan, and its frame in time, for lines that are taken to another one. */
  title: string;
  plan: PlanFrame;
  /** All scenarios, where there are several. */
  places: readonly { id: string; name: string; isIn: boolean }[] | undefined;
  /** Name of the first scenario, where the open one says something else about the line. */
  differsFrom: string | undefined;
  /** The words on the button that takes the line away. */
  removeLabel: string;
  /** A script is there: what needs one is shown. */
  isLive: boolean;
  isOpen: boolean;
  onToggle: (id: string) => void;
  onRemove: (id: string) => void;
}

export function nameFieldId(id: string, lineId: string): string {
  return `${id}-name-${lineId}`;
}

/** One line of the ledger. It reads as a sentence: from month 4, hard, paid by IT. */
export const LineRow = memo(function LineRow(props: LineRowProps) {
  const { frame, line, number, startsIn, isLive, isOpen, onToggle, onRemove, differsFrom } = props;
  const { send, context, words, show } = frame;
  const { id } = line;
  const name = line.name || words.unnamed[line.kind];
  const inLine = words.lineFields(name);
  const start = numberField(props, { kind: 'start' });
  const detailsId = `${frame.id}-details-${id}`;
  return (
    <li class={`roi-line${differsFrom ? ' roi-line-differs' : ''}`}>
      <HomeMark home={line.home} />
      <GrowingField
        id={nameFieldId(frame.id, id)}
        class="roi-name field-plain"
        context={words.lineNumber[line.kind](show.number(number))}
        label={words.name}
        text={line.name}
        onType={(text) => send({ type: 'line-changed', id, change: { name: text } })}
      />
      <div class="roi-line-more">
        {line.formula === 'amount' ? (
          <MoneyField
            {...numberField(props, { kind: 'input', input: 'amount', part: 'likely' })}
            class="roi-amount field-plain"
            context={inLine}
            label={words.amount}
            amount={roundHalfAwayFromZero(inputOf(line.inputs, 'amount').likely)}
            format={context}
          />
        ) : (
          <p class="roi-amount roi-payment">
            <span class="visually-hidden">{words.amount}: </span>
            {show.money(roundHalfAwayFromZero(paymentOf(line)), 'bare')}
          </p>
        )}
        <SelectField
          id={`${frame.id}-timing-${id}`}
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
          hint={start.problem ? undefined : startsIn}
          count={line.timing.start}
          locale={context.locale}
        />
        <SelectField
          id={`${frame.id}-hardness-${id}`}
          class="roi-hardness field-plain"
          context={inLine}
          label={words.hardness}
          value={line.hardness}
          options={hardnesses.map((value) => ({ value, label: words.hardnesses[value] }))}
          onChoose={(hardness) => send({ type: 'line-changed', id, change: { hardness } })}
        />
        <SelectField
          id={`${frame.id}-home-${id}`}
          class="roi-home field-inline"
          context={inLine}
          label={words.home[line.kind]}
          value={line.home}
          options={homes.map((value) => ({ value, label: context.homes[value] }))}
          onChoose={(home) => send({ type: 'home-changed', id, home })}
        />
        {isLive && (
          <button
            type="button"
            class="button-quiet roi-more"
            aria-expanded={isOpen}
            aria-controls={isOpen ? detailsId : undefined}
            onClick={() => onToggle(id)}
          >
            {words.details}
            <span class="visually-hidden"> {inLine}</span>
          </button>
        )}
      </div>
      {isLive && (
        <button type="button" class="button-quiet roi-remove" onClick={() => onRemove(id)}>
          <span aria-hidden="true">×</span>
          <span class="visually-hidden">{props.removeLabel}</span>
        </button>
      )}
      {differsFrom && (
        <p class="roi-differs">
          {words.differs(differsFrom)}{' '}
          <button
            type="button"
            class="button-quiet"
            onClick={() => send({ type: 'differences-dropped', id })}
          >
            {words.asShared(differsFrom)}
            <span class="visually-hidden"> {inLine}</span>
          </button>
        </p>
      )}
      {isOpen && <LineDetails {...props} id={detailsId} words={words} />}
    </li>
  );
});
