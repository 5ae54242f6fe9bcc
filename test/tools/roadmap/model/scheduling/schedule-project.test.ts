import { describe, expect, it } from 'vitest';
import { scheduleProject } from '../../../../../src/tools/roadmap/model/scheduling/index.ts';

describe('scheduleProject', () => {
  it('lets two activities that share one resource follow each other', () => {
    const project = {
      durations: [2, 3, 1],
      successors: [[], [2], []],
      demands: [[1], [1], [0]],
      capacities: [1],
    };
    expect(scheduleProject(project, { schedules: 20, seed: 1, objective: 'finish' })).toEqual({
      starts: [3, 0, 3],
      finish: 5,
      lowerBound: 5,
      schedules: 1,
      cost: [5],
      unplaced: [],
    });
  });
});
