import { expect, test } from 'vitest';
import { arrangeList, type ListChoice } from '../../../../src/tools/roadmap/model/list-order.ts';
import { findPlan } from '../../../../src/tools/roadmap/model/plan.ts';
import { initiativeWith, roadmapWith } from '../roadmaps.ts';

const roadmap = roadmapWith({
  initiatives: [
    initiativeWith({ id: 'b', title: 'Banner 10', points: 3, efforts: { web: 20 }, week: 4 }),
    initiativeWith({ id: 'a', title: 'banner 9', sponsor: 'it', efforts: { content: 'S' } }),
    initiativeWith({ id: 'c', title: 'Çatalog', sponsor: 'marketing', points: 9, status: 'done' }),
    initiativeWith({
      id: 'd',
      title: '',
      goal: 'Reach',
      points: 3,
      efforts: { web: 'S' },
      week: -1,
    }),
  ],
});
const plan = findPlan(roadmap);

test.each<[string, ListChoice, string]>([
  ['nothing chosen is the roadmap’s order', {}, 'bacd'],
  [
    'titles as people sort them, empty ones last',
    { sort: { by: 'title', isDescending: false } },
    'abcd',
  ],
  [
    'titles the other way, empty ones still last',
    { sort: { by: 'title', isDescending: true } },
    'cbad',
  ],
  ['values, with what has none last', { sort: { by: 'value', isDescending: true } }, 'cbda'],
  ['effort of a team', { sort: { by: 'effort:web', isDescending: false } }, 'dbac'],
  ['departments', { sort: { by: 'sponsor', isDescending: false } }, 'acbd'],
  ['weeks', { sort: { by: 'start', isDescending: false } }, 'dbac'],
  ['status', { sort: { by: 'status', isDescending: true } }, 'cbad'],
  ['words in any case', { text: ' BANNER' }, 'ba'],
  ['words of the goal', { text: 'reach' }, 'd'],
  ['a department', { sponsor: 'marketing' }, 'c'],
  ['a team', { team: 'web' }, 'bd'],
  ['a status', { status: 'done' }, 'c'],
  ['what does not add up', { hasProblem: true }, 'd'],
])('%s', (_, choice, expected) => {
  expect(arrangeList(roadmap, plan, choice, 'en-US').join('')).toBe(expected);
});
