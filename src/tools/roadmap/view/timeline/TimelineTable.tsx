import { useState } from 'preact/hooks';
import { DataTable } from '../../../../ui/DataTable.tsx';
import type { TimelineWords } from '../../messages/timeline.ts';
import { effortOf } from '../../model/effort.ts';
import { isPlaced } from '../../model/lanes.ts';
import type { RoadmapTool } from '../use-roadmap.ts';

/** The bars as a table, drawn when it is opened. */
export function TimelineTable({ roadmap, say }: { roadmap: RoadmapTool; say: TimelineWords }) {
  const [isOpen, setIsOpen] = useState(false);
  const { table } = say;
  return (
    <details onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>{table.open}</summary>
      {isOpen && (
        <DataTable
          caption={say.title}
          columns={[table.initiative, table.start, table.end, table.teams, table.sponsor]}
          rows={writeRows(roadmap)}
        />
      )}
    </details>
  );
}

function writeRows({ plan, state, show, context }: RoadmapTool) {
  return plan.initiatives.filter(isPlaced).map(({ initiative, start, end }) => ({
    key: initiative.id,
    name: show.titleOf(initiative),
    cells: [
      show.weekAndDay(state, start),
      show.weekAndDay(state, end - 1),
      show.list(
        state.teams.filter(({ id }) => effortOf(initiative, id, state) > 0).map(({ name }) => name),
      ),
      context.homes[initiative.sponsor],
    ],
  }));
}
