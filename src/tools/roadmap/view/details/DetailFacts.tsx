import { homes } from '../../../../lib/departments.ts';
import { nothing } from '../../../../lib/money.ts';
import { GrowingField } from '../../../../ui/GrowingField.tsx';
import { MoneyField } from '../../../../ui/number-fields.tsx';
import { SelectField } from '../../../../ui/SelectField.tsx';
import { TextField } from '../../../../ui/TextField.tsx';
import { detailWordsIn } from '../../messages/details.ts';
import { statuses } from '../../model/types.ts';
import { numberField } from '../use-roadmap.ts';
import type { DetailProps } from './InitiativeDialog.tsx';

/** What it is, whom it serves and what it is worth. */
export function DetailFacts({ titleId, ...parts }: DetailProps & { titleId: string }) {
  const { roadmap, entry } = parts;
  const { id, state, send, words: tool, context } = roadmap;
  const words = detailWordsIn(context.language);
  const { initiative } = entry;
  const text = (name: 'title' | 'goal' | 'deliverable') => ({
    label: words[name],
    text: initiative[name],
    onType: (typed: string) =>
      send({ type: 'initiative-changed', id: initiative.id, change: { [name]: typed } }),
  });
  return (
    <>
      <GrowingField id={titleId} {...text('title')} />
      <GrowingField id={`${id}-detail-goal`} {...text('goal')} />
      <GrowingField
        id={`${id}-detail-deliverable`}
        hint={words.deliverableMeans}
        {...text('deliverable')}
      />
      <div class="roadmap-fields">
        <SelectField
          id={`${id}-detail-sponsor`}
          label={words.sponsor}
          value={initiative.sponsor}
          options={homes.map((value) => ({ value, label: context.homes[value] }))}
          onChoose={(sponsor) =>
            send({ type: 'initiative-changed', id: initiative.id, change: { sponsor } })
          }
        />
        {state.valueKind === 'money' ? <DelayCost {...parts} /> : <Points {...parts} />}
        <SelectField
          id={`${id}-detail-status`}
          label={words.status}
          value={initiative.status}
          options={statuses.map((value) => ({ value, label: tool.statuses[value] }))}
          onChoose={(status) =>
            send({ type: 'initiative-changed', id: initiative.id, change: { status } })
          }
        />
      </div>
    </>
  );
}

function Points({ roadmap, entry: { initiative } }: DetailProps) {
  const { frame, state, context, show, problems } = roadmap;
  const words = detailWordsIn(context.language);
  const { typed, ...field } = numberField(frame, `points:${initiative.id}`, state.typed, problems);
  return (
    <TextField
      {...field}
      label={words.points}
      hint={words.pointsMeans}
      inputMode="numeric"
      text={typed ?? (initiative.points === undefined ? '' : show.number(initiative.points))}
    />
  );
}

function DelayCost({ roadmap, entry: { initiative } }: DetailProps) {
  const { frame, state, context, problems } = roadmap;
  const words = detailWordsIn(context.language);
  return (
    <MoneyField
      {...numberField(frame, `delayCost:${initiative.id}`, state.typed, problems)}
      label={words.delayCost}
      hint={words.delayCostMeans}
      amount={initiative.delayCost ?? nothing}
      format={context}
    />
  );
}

/** Whether one side cannot do without it, and why. */
export function DetailMust({ roadmap, entry: { initiative } }: DetailProps) {
  const { id, send, context } = roadmap;
  const words = detailWordsIn(context.language);
  const { must } = initiative;
  return (
    <div class="roadmap-fields">
      <SelectField
        id={`${id}-detail-must`}
        label={words.mustBy}
        value={must?.by ?? 'none'}
        options={[
          { value: 'none', label: words.mustNone },
          ...homes.map((value) => ({ value, label: context.homes[value] })),
        ]}
        onChoose={(by) =>
          send({
            type: 'initiative-changed',
            id: initiative.id,
            change: { must: by === 'none' ? 'none' : { by, reason: must?.reason ?? '' } },
          })
        }
      />
      {must && (
        <GrowingField
          id={`${id}-detail-must-reason`}
          class="field-wide"
          label={words.mustReason}
          hint={must.reason.trim() === '' ? words.mustReasonMeans : undefined}
          text={must.reason}
          onType={(reason) =>
            send({
              type: 'initiative-changed',
              id: initiative.id,
              change: { must: { ...must, reason } },
            })
          }
        />
      )}
    </div>
  );
}
