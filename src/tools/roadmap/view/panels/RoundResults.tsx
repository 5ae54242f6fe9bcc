import { useState } from 'preact/hooks';
import { SelectField } from '../../../../ui/SelectField.tsx';
import { type RoundWords, roundWordsIn } from '../../messages/round.ts';
import { findDifferences, type RoundDifference } from '../../model/edit-round.ts';
import type { Round } from '../../model/types.ts';
import type { Show } from '../show.ts';
import type { RoadmapTool } from '../use-roadmap.ts';

/** Both answers beside each other, the widest difference first, and what becomes of them. */
export function RoundResults({
  roadmap,
  round,
  Part,
}: {
  roadmap: RoadmapTool;
  round: Round;
  Part: 'h4' | 'h5';
}) {
  const { id, state, send, context, show } = roadmap;
  const words = roundWordsIn(context.language);
  const usual = state.teams.find(({ home }) => home === 'it') ?? state.teams[0];
  const [team, setTeam] = useState(usual?.id ?? '');
  const { it, marketing } = context.homes;
  return (
    <>
      <Part class="roadmap-part">{words.results}</Part>
      <p class="roadmap-means">{words.talk}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a place that scrolls must take the focus */}
      <section class="data-table-frame" aria-label={words.results} tabIndex={0}>
        <table class="data-table roadmap-differences">
          <caption class="visually-hidden">{words.results}</caption>
          <thead>
            <tr>
              <th scope="col">{words.initiative}</th>
              <th scope="col">
                {words.effort}: {words.says(it)}
              </th>
              <th scope="col">
                {words.effort}: {words.guesses(marketing)}
              </th>
              <th scope="col">
                {words.value}: {words.says(marketing)}
              </th>
              <th scope="col">
                {words.value}: {words.guesses(it)}
              </th>
              <th scope="col">{words.gaps}</th>
            </tr>
          </thead>
          <tbody>
            {findDifferences(state, round).map((difference) => (
              <tr key={difference.initiative.id}>
                <th scope="row">{show.titleOf(difference.initiative)}</th>
                <td>{difference.it.effort ?? words.unanswered}</td>
                <td>{difference.marketing.effort ?? words.unanswered}</td>
                <td>{sayValue(difference.marketing.value, words, show)}</td>
                <td>{sayValue(difference.it.value, words, show)}</td>
                <td>
                  <strong>{sayGaps(difference, words, show)}</strong>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {state.teams.length === 0 ? (
        <p class="field-problem">{words.noTeam}</p>
      ) : (
        <SelectField
          id={`${id}-round-team`}
          label={words.team}
          hint={words.takeMeans[state.valueKind]}
          value={team}
          options={state.teams.map((each) => ({ value: each.id, label: each.name }))}
          onChoose={setTeam}
        />
      )}
      <p>
        {state.teams.length > 0 && (
          <button
            type="button"
            class="button"
            onClick={() => send({ type: 'round-taken', team: team || (usual?.id ?? '') })}
          >
            {words.take}
          </button>
        )}{' '}
        <button type="button" class="button-quiet" onClick={() => send({ type: 'round-ended' })}>
          {words.end}
        </button>
      </p>
    </>
  );
}

const sayValue = (value: number | undefined, words: RoundWords, show: Show) =>
  value === undefined ? words.unanswered : show.number(value);

function sayGaps({ effortGap, valueGap }: RoundDifference, words: RoundWords, show: Show): string {
  const gaps = [
    effortGap ? words.sizeGap(show.number(effortGap), effortGap === 1) : '',
    valueGap ? words.pointGap(show.number(valueGap), valueGap === 1) : '',
  ].filter(Boolean);
  if (gaps.length > 0) return show.list(gaps);
  return effortGap === 0 && valueGap === 0 ? words.agree : '';
}
