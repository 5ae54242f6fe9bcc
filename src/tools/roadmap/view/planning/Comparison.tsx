import { useMemo } from 'preact/hooks';
import { minor } from '../../../../lib/money.ts';
import { ChartFigure } from '../../../../ui/charts/ChartFigure.tsx';
import { LinesChart } from '../../../../ui/charts/LinesChart.tsx';
import { LineSample } from '../../../../ui/charts/samples.tsx';
import { DataTable } from '../../../../ui/DataTable.tsx';
import { planningWordsIn } from '../../messages/planning.ts';
import { comparePlans, type PlanFigures } from '../../model/planning/compare-plans.ts';
import type { RoadmapTool } from '../use-roadmap.ts';
import type { NamedPlan } from './ComparePanel.tsx';

interface Two {
  roadmap: RoadmapTool;
  Part: 'h4' | 'h5';
  one: NamedPlan;
  other: NamedPlan;
}

/** Two plans side by side: what they come to, what moves, and the value that they deliver. */
export function Comparison({ roadmap, Part, one, other }: Two) {
  const { state, context, show } = roadmap;
  const allWords = planningWordsIn(context.language);
  const words = allWords.compare;
  const compared = useMemo(
    () => comparePlans(state, one.weeks, other.weeks),
    [state, one.weeks, other.weeks],
  );
  const writeValue = (value: number) =>
    state.valueKind === 'money' ? show.money(minor(value), 'whole') : show.number(value);
  const row = (key: string, name: string, write: (figures: PlanFigures) => string) => ({
    key,
    name,
    cells: [write(compared.one), write(compared.other)],
  });
  const rows = [
    row('finish', words.finish, ({ finish }) => (finish === 0 ? words.none : show.number(finish))),
    row('planned', words.planned, ({ planned }) => show.number(planned)),
    row('late', words.late, ({ late }) => show.number(late)),
    row('overload', words.overload, ({ overload }) => show.days(overload)),
    ...compared.phases.map(({ span, one: first, other: second }) => ({
      key: span.phase.id,
      name: words.valueBy(span.phase.name),
      cells: [writeValue(first), writeValue(second)],
    })),
  ];
  const sayWeek = (week: number | undefined) =>
    week === undefined ? allWords.unplanned : show.weekAndDay(state, week);
  return (
    <>
      <Part class="roadmap-part">{words.figures}</Part>
      <DataTable
        caption={words.figures}
        columns={[words.figure, one.name, other.name]}
        rows={rows}
      />
      <Part class="roadmap-part">{words.moved}</Part>
      {compared.moves.length === 0 ? (
        <p>{words.same}</p>
      ) : (
        <DataTable
          caption={words.moved}
          columns={[allWords.columns.initiative, words.from, words.to]}
          rows={compared.moves.map(({ initiative, from, to }) => ({
            key: initiative.id,
            name: show.titleOf(initiative),
            cells: [sayWeek(from), sayWeek(to)],
          }))}
        />
      )}
      <ValueByWeek
        roadmap={roadmap}
        Part={Part}
        one={one}
        other={other}
        values={[compared.one.value, compared.other.value]}
        write={writeValue}
      />
    </>
  );
}

function ValueByWeek({
  roadmap: { id, state, context, show },
  Part,
  one,
  other,
  values: [first, second],
  write,
}: Two & { values: [number[], number[]]; write: (value: number) => string }) {
  const words = planningWordsIn(context.language).compare;
  const ends = [write(first.at(-1) ?? 0), write(second.at(-1) ?? 0)] as const;
  const summary = words.valueMeans(one.name, other.name, ...ends);
  return (
    <ChartFigure
      level={Part === 'h4' ? 4 : 5}
      title={words.value}
      summary={summary}
      legend={[
        { key: 'one', sample: <LineSample look="solid" />, text: one.name, isDirect: true },
        { key: 'other', sample: <LineSample look="dashed" />, text: other.name, isDirect: true },
      ]}
      table={{
        open: words.table,
        columns: [words.week, one.name, other.name],
        rows: () =>
          first.map((value, week) => ({
            key: String(week),
            name: show.weekAndDay(state, week),
            cells: [write(value), write(second[week] ?? 0)],
          })),
      }}
    >
      <LinesChart
        id={`${id}-value-by-week`}
        label={`${words.value}. ${summary}`}
        months={first.length}
        lines={[
          // Nothing is delivered when the first week begins.
          { key: 'one', name: one.name, value: ends[0], look: 'solid', amounts: [0, ...first] },
          {
            key: 'other',
            name: other.name,
            value: ends[1],
            look: 'dashed',
            amounts: [0, ...second],
          },
        ]}
        writeAmount={write}
        writeMonth={(week) => ({ number: show.number(week), name: '' })}
      />
    </ChartFigure>
  );
}
