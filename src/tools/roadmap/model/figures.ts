import { homes } from '../../../lib/departments.ts';
import { totalEffortOf } from './effort.ts';
import { findPlan } from './plan.ts';
import type { SavedRoadmap } from './saved-types.ts';
import { openSaved } from './units.ts';

type Figure = [name: string, value: number];

/**
 * What a text may quote of a roadmap, by name: effort in person-days, capacity in person-days a
 * week, and weeks counted from 1, as they are shown.
 */
export function findFigures(saved: SavedRoadmap, currency: string): Map<string, number> {
  const roadmap = openSaved(saved, currency);
  const plan = findPlan(roadmap);
  const { initiatives, teams, phases } = roadmap;
  const efforts = initiatives.map((initiative) => totalEffortOf(initiative, roadmap));
  return new Map<string, number>([
    ['initiatives', initiatives.length],
    ['teams', teams.length],
    ['phases', phases.length],
    ['weeks', plan.weeks],
    ['effort', efforts.reduce((sum, effort) => sum + effort, 0)],
    ['quick-wins', plan.initiatives.filter(({ isQuickWin }) => isQuickWin).length],
    ...homes.map(
      (home): Figure => [
        `${home}/initiatives`,
        initiatives.filter(({ sponsor }) => sponsor === home).length,
      ],
    ),
    ...teams.map(({ id, days }): Figure => [`team/${id}/days`, days]),
    ...plan.initiatives.flatMap(({ initiative, weeks, start, end }, index): Figure[] => [
      [`initiative/${initiative.id}/effort`, efforts[index] ?? 0],
      [`initiative/${initiative.id}/weeks`, weeks],
      ...(start === undefined ? [] : [[`initiative/${initiative.id}/start`, start + 1] as Figure]),
      ...(end === undefined ? [] : [[`initiative/${initiative.id}/end`, end] as Figure]),
    ]),
  ]);
}
