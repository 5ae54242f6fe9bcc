import type { Department } from '../../../../lib/departments.ts';
import { memo } from '../../../../ui/memo.tsx';
import { roundWordsIn } from '../../messages/round.ts';
import { type Initiative, type RoundAnswer, sizes } from '../../model/types.ts';
import type { RoadmapFrame, RoadmapTool } from '../use-roadmap.ts';

const points = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const nobody: RoundAnswer = {};

/** One line an initiative: the side's own number, and its guess of the other side's. */
export function RoundAnswers({
  roadmap,
  side,
  answers,
}: {
  roadmap: RoadmapTool;
  side: Department;
  answers: Record<string, RoundAnswer>;
}) {
  const { frame, state, context } = roadmap;
  const words = roundWordsIn(context.language);
  const [first, second] =
    side === 'it' ? [words.own.it, words.guess.it] : [words.guess.marketing, words.own.marketing];
  const active = state.initiatives.filter(({ status }) => status !== 'dropped');
  return (
    <table class="roadmap-round">
      <thead>
        <tr>
          <th scope="col">{words.initiative}</th>
          <th scope="col">{first}</th>
          <th scope="col">{second}</th>
        </tr>
      </thead>
      <tbody>
        {active.map((initiative) => (
          <AnswerRow
            key={initiative.id}
            frame={frame}
            side={side}
            initiative={initiative}
            answer={answers[initiative.id] ?? nobody}
            questions={`${first}\n${second}`}
          />
        ))}
      </tbody>
    </table>
  );
}

const AnswerRow = memo(function AnswerRow({
  frame,
  side,
  initiative,
  answer,
  questions,
}: {
  frame: RoadmapFrame;
  side: Department;
  initiative: Initiative;
  answer: RoundAnswer;
  /** About work and about value, one a line. */
  questions: string;
}) {
  const { id, send, show, context } = frame;
  const words = roundWordsIn(context.language);
  const title = show.titleOf(initiative);
  const [first = '', second = ''] = questions.split('\n');
  const give = (given: RoundAnswer) =>
    send({ type: 'round-answered', id: initiative.id, side, answer: given });
  const labelOf = (question: string) => `${question} ${words.of(title)}`;
  return (
    <tr>
      <th scope="row">
        {title}
        {initiative.deliverable && <small>{initiative.deliverable}</small>}
      </th>
      <td data-label={first}>
        <fieldset class="roadmap-choices">
          <legend class="visually-hidden">{labelOf(first)}</legend>
          {sizes.map((size) => (
            <label key={size}>
              <input
                type="radio"
                name={`${id}-round-${side}-effort-${initiative.id}`}
                checked={answer.effort === size}
                onChange={() => give({ effort: size })}
              />
              {size}
            </label>
          ))}
        </fieldset>
      </td>
      <td data-label={second}>
        <select
          class="roadmap-cell"
          aria-label={labelOf(second)}
          value={String(answer.value ?? '')}
          onChange={({ currentTarget: { value } }) => {
            if (value) give({ value: Number(value) });
          }}
        >
          {answer.value === undefined && <option value="">{words.unanswered}</option>}
          {points.map((value) => (
            <option key={value} value={String(value)}>
              {show.number(value)}
            </option>
          ))}
        </select>
      </td>
    </tr>
  );
});
