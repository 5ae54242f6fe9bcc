import { effortOf, totalEffortOf } from '../model/effort.ts';
import type { Initiative, Phase, Team } from '../model/types.ts';
import type { ExportInput } from './file.ts';

type Known = Pick<ExportInput, 'roadmap' | 'words' | 'context'>;

/** What things are called in a file, also those that nobody has named. */
export const titleOf = ({ title }: Pick<Initiative, 'title'>, { words }: Pick<Known, 'words'>) =>
  title.trim() || words.untitled;

export const phaseName = (
  { name }: Pick<Phase, 'name'>,
  index: number,
  { words }: Pick<Known, 'words'>,
) => name.trim() || words.unnamedPhase(String(index + 1));

export const teamName = (
  { name }: Pick<Team, 'name'>,
  index: number,
  { words }: Pick<Known, 'words'>,
) => name.trim() || words.unnamedTeam(String(index + 1));

/** `Web team: 3 days`, for each team that an initiative needs. */
export function sayEfforts(initiative: Initiative, known: Known): string[] {
  const { roadmap, words, context } = known;
  if (totalEffortOf(initiative, roadmap) === 0) return [];
  const format = new Intl.NumberFormat(context.locale, { maximumFractionDigits: 2 });
  return roadmap.teams.flatMap((team, index) => {
    const effort = effortOf(initiative, team.id, roadmap);
    if (effort === 0) return [];
    return [words.teamDays(teamName(team, index, known), format.format(effort), effort === 1)];
  });
}
