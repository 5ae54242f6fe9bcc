import { homes } from '../../../../lib/departments.ts';
import { HomeMark } from '../../../../ui/HomeMark.tsx';
import { memo } from '../../../../ui/memo.tsx';
import { listWordsIn } from '../../messages/list.ts';
import { type Initiative, statuses, type Team, type ValueKind } from '../../model/types.ts';
import type { RoadmapFrame } from '../use-roadmap.ts';
import { NumberCell } from './NumberCell.tsx';
import { rowsIn } from './next-cell.ts';
import type { RowFacts } from './row-facts.ts';

export interface ListRowProps extends Omit<RowFacts, 'entry'> {
  frame: RoadmapFrame;
  initiative: Initiative;
  start: number | undefined;
  weeks: number;
  isQuickWin: boolean;
  teams: readonly Team[];
  valueKind: ValueKind;
  isChosen: boolean;
  onChoose: (id: string, isChosen: boolean) => void;
  onPasteRows: (text: string) => void;
}

/** One initiative, edited in place. */
export const ListRow = memo(function ListRow(props: ListRowProps) {
  const { frame, initiative, teams, valueKind, problems, typed, fieldProblems } = props;
  const { words, show, context, send } = frame;
  const { id, sponsor, status, length } = initiative;
  const list = listWordsIn(context.language);
  const title = show.titleOf(initiative);
  const label = (column: string) => `${column} ${list.of(title)}`;
  const number = { frame, typed, fieldProblems };
  const value = valueKind === 'money' ? initiative.delayCost : initiative.points;
  const valueWord = valueKind === 'money' ? list.columns.money : list.columns.points;
  return (
    <tr class="roadmap-row" data-wrong={problems ? '' : undefined}>
      <td class="roadmap-row-choose">
        <label class="roadmap-tick">
          <input
            type="checkbox"
            data-cell="choose"
            checked={props.isChosen}
            onChange={({ currentTarget }) => props.onChoose(id, currentTarget.checked)}
          />
          <span class="visually-hidden">{list.choose(title)}</span>
        </label>
      </td>
      <th scope="row" class="roadmap-row-title">
        <span class="roadmap-row-name">
          <HomeMark home={sponsor} />
          <input
            class="roadmap-cell"
            type="text"
            autocomplete="off"
            data-cell="title"
            aria-label={label(list.columns.title)}
            aria-describedby={problems ? `${frame.id}-${id}-wrong` : undefined}
            value={initiative.title}
            onInput={({ currentTarget }) =>
              send({ type: 'initiative-changed', id, change: { title: currentTarget.value } })
            }
            onPaste={(event) => {
              const rows = rowsIn(event);
              if (rows === undefined) return;
              event.preventDefault();
              props.onPasteRows(rows);
            }}
          />
        </span>
        {problems && (
          <span class="field-problem" id={`${frame.id}-${id}-wrong`}>
            {problems}
          </span>
        )}
      </th>
      <td data-label={list.columns.sponsor}>
        <select
          class="roadmap-cell"
          data-cell="sponsor"
          aria-label={label(list.columns.sponsor)}
          value={sponsor}
          onChange={({ currentTarget }) =>
            send({
              type: 'initiative-changed',
              id,
              change: { sponsor: currentTarget.value as Initiative['sponsor'] },
            })
          }
        >
          {homes.map((home) => (
            <option key={home} value={home}>
              {context.homes[home]}
            </option>
          ))}
        </select>
      </td>
      <td data-label={valueWord}>
        <NumberCell
          {...number}
          field={valueKind === 'money' ? `delayCost:${id}` : `points:${id}`}
          cell="value"
          label={label(valueWord)}
          shown={
            value === undefined
              ? ''
              : valueKind === 'money' && initiative.delayCost !== undefined
                ? show.money(initiative.delayCost, 'bare')
                : show.number(value)
          }
        />
      </td>
      {teams.map((team) => {
        const effort = initiative.efforts[team.id];
        return (
          <td key={team.id} data-label={list.columns.effort(team.name)}>
            <NumberCell
              {...number}
              field={`effort:${id}:${team.id}`}
              cell={`effort-${team.id}`}
              label={label(list.columns.effort(team.name))}
              shown={typeof effort === 'number' ? show.number(effort) : (effort ?? '')}
            />
          </td>
        );
      })}
      <td data-label={list.columns.length}>
        <span class="roadmap-length">
          <NumberCell
            {...number}
            field={`${length.kind}:${id}`}
            cell="length"
            label={label(list.columns.length)}
            shown={show.number(length.kind === 'weeks' ? length.weeks : length.people)}
          />
          <select
            class="roadmap-cell"
            data-cell="length-kind"
            aria-label={label(list.lengthKind)}
            value={length.kind}
            onChange={({ currentTarget }) =>
              send({
                type: 'initiative-changed',
                id,
                change: { lengthKind: currentTarget.value as Initiative['length']['kind'] },
              })
            }
          >
            {(['weeks', 'people'] as const).map((kind) => (
              <option key={kind} value={kind}>
                {list.lengthKinds[kind]}
              </option>
            ))}
          </select>
        </span>
      </td>
      <td data-label={list.columns.status}>
        <select
          class="roadmap-cell"
          data-cell="status"
          aria-label={label(list.columns.status)}
          value={status}
          onChange={({ currentTarget }) =>
            send({
              type: 'initiative-changed',
              id,
              change: { status: currentTarget.value as Initiative['status'] },
            })
          }
        >
          {statuses.map((each) => (
            <option key={each} value={each}>
              {words.statuses[each]}
            </option>
          ))}
        </select>
      </td>
      <td data-label={list.columns.start} class="roadmap-row-facts">
        <Facts {...props} />
        <button type="button" class="button-quiet" onClick={() => frame.edit(id)}>
          {list.details}
          <span class="visually-hidden"> {list.of(title)}</span>
        </button>
      </td>
    </tr>
  );
});

/** Where it is planned, and what sets it apart. */
function Facts({ frame, initiative, start, weeks, isQuickWin, phase }: ListRowProps) {
  const { words, show, context } = frame;
  const { must } = initiative;
  const when =
    start === undefined
      ? words.phases.unplanned
      : weeks === 1
        ? words.card.week(show.week(start))
        : words.card.weeks(show.week(start), show.week(start + weeks - 1));
  const facts = [
    phase ? `${when}, ${phase}` : when,
    must
      ? must.by === 'shared'
        ? words.card.mustOfBoth
        : words.card.must(context.homes[must.by])
      : '',
    isQuickWin ? words.card.quickWin : '',
    initiative.isPinned ? words.card.pinned : '',
  ].filter(Boolean);
  return (
    <>
      {facts.map((fact, index) => (
        <span key={fact} class={index === 0 ? undefined : 'roadmap-mark'}>
          {fact}
        </span>
      ))}
    </>
  );
}
