import { useState } from 'preact/hooks';
import { newId } from '../../../../browser/new-id.ts';
import { SelectField } from '../../../../ui/SelectField.tsx';
import { TextField } from '../../../../ui/TextField.tsx';
import { planningWordsIn } from '../../messages/planning.ts';
import { currentWeeks, type Weeks } from '../../model/compare.ts';
import type { RoadmapTool } from '../use-roadmap.ts';
import { Comparison } from './Comparison.tsx';
import { useLastProposal } from './last-proposal.ts';

/** A plan that can be compared. */
export interface NamedPlan {
  id: string;
  name: string;
  weeks: Weeks;
}

/** Keeps the plan under a name, and sets two plans side by side. */
export function ComparePanel({ roadmap, Part }: { roadmap: RoadmapTool; Part: 'h4' | 'h5' }) {
  const { id, state, context } = roadmap;
  const words = planningWordsIn(context.language).compare;
  const proposal = useLastProposal(id);
  const plans: NamedPlan[] = [
    { id: 'current', name: words.current, weeks: currentWeeks(state) },
    ...(proposal ? [{ id: 'proposal', name: words.proposal, weeks: proposal }] : []),
    ...state.keptPlans,
  ];
  const [chosenOne, chooseOne] = useState('');
  const [chosenOther, chooseOther] = useState('');
  const find = (wanted: string) => plans.find((plan) => plan.id === wanted);
  const one = find(chosenOne) ?? plans[0];
  const other = find(chosenOther) ?? plans.find((plan) => plan !== one);
  const options = plans.map((plan) => ({ value: plan.id, label: plan.name }));
  return (
    <div class="roadmap-planning">
      <p class="roadmap-means">{words.means}</p>
      <KeepPlan roadmap={roadmap} />
      {!one || !other ? (
        <p>{words.empty}</p>
      ) : (
        <>
          <div class="roadmap-two">
            <SelectField
              id={`${id}-compare-one`}
              label={words.one}
              value={one.id}
              options={options}
              onChoose={chooseOne}
            />
            <SelectField
              id={`${id}-compare-other`}
              label={words.other}
              value={other.id}
              options={options}
              onChoose={chooseOther}
            />
          </div>
          <Comparison roadmap={roadmap} Part={Part} one={one} other={other} />
        </>
      )}
    </div>
  );
}

function KeepPlan({ roadmap: { id, state, send, context } }: { roadmap: RoadmapTool }) {
  const words = planningWordsIn(context.language).compare;
  const [name, setName] = useState('');
  const keep = (event: Event) => {
    event.preventDefault();
    if (name.trim() === '') return;
    send({ type: 'plan-kept', id: newId(), name: name.trim() });
    setName('');
  };
  return (
    <>
      <form class="roadmap-keep" onSubmit={keep}>
        <TextField id={`${id}-plan-name`} label={words.name} text={name} onType={setName} />
        <button type="submit" class="button-quiet">
          {words.keep}
        </button>
      </form>
      {state.keptPlans.length > 0 && (
        <ul class="roadmap-kept" aria-label={words.kept}>
          {state.keptPlans.map((plan) => (
            <li key={plan.id}>
              {plan.name}
              <button
                type="button"
                class="button-quiet"
                onClick={() => send({ type: 'kept-plan-removed', id: plan.id })}
              >
                {words.forget} <span class="visually-hidden">{plan.name}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
