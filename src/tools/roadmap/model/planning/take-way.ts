import { writeDecimal } from '../../../../lib/write-decimal.ts';
import { fieldKeyOf } from '../fields.ts';
import type { RoadmapAction } from '../state.ts';
import type { Way } from './ways.ts';

/**
 * The edits that take a way for an initiative, in their order. `newId` is for what is added;
 * `decimalSign` is the site's.
 */
export function takeWay(
  way: Way,
  id: string,
  newId: string,
  decimalSign: '.' | ',' = '.',
): RoadmapAction[] {
  const typed = (field: string, value: number): RoadmapAction[] => [
    { type: 'number-typed', field, text: writeDecimal(value, decimalSign) },
    { type: 'field-left', field },
  ];
  switch (way.kind) {
    case 'add-days': {
      const { team, from, to, days } = way;
      const exception = { id: newId, from, to, days: team.days + days, reason: 'other' as const };
      return [{ type: 'exception-added', team: team.id, exception }];
    }
    case 'leave-out':
      return [{ type: 'initiative-changed', id: way.other.id, change: { status: 'dropped' } }];
    case 'smaller': {
      const { efforts, length } = way;
      const parts = Object.entries(efforts).flatMap(([team, effort]) =>
        typed(fieldKeyOf({ kind: 'effort', initiative: id, team }), effort),
      );
      if (!length) return parts;
      return [...parts, ...typed(fieldKeyOf({ kind: 'weeks', initiative: id }), length.weeks)];
    }
    case 'longer':
      return typed(
        fieldKeyOf({ kind: 'phase', id: way.phase.id }),
        way.phase.weeks + way.weeksMore,
      );
    case 'due-later':
      return [{ type: 'bound-set', id, bound: 'dueBy', week: way.dueBy }];
    case 'drop-not-before':
      return [{ type: 'bound-set', id, bound: 'notBefore', week: undefined }];
    case 'unpin':
      return [{ type: 'initiative-pinned', id: way.other.id, isPinned: false }];
    default:
      return way satisfies never;
  }
}
