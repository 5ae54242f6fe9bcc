import { expect, test } from 'vitest';
import { writeJson } from '../../../../src/tools/roadmap/export/json.ts';
import { readSaved } from '../../../../src/tools/roadmap/model/saved-form.ts';
import { openSaved } from '../../../../src/tools/roadmap/model/units.ts';
import { hostileRoadmap, inputFor, roadmapOfEverything } from './exported-roadmaps.ts';

test.each([
  ['everything', roadmapOfEverything()],
  ['every special sign', hostileRoadmap()],
])('a roadmap of %s opens again as it was', (_, roadmap) => {
  const { name, content } = writeJson(inputFor(roadmap));
  expect(name).toMatch(/\.json$/);
  const read = readSaved(JSON.parse(String(content)));
  if (read.kind !== 'read') throw new Error(JSON.stringify(read));
  expect(openSaved(read.state, 'USD')).toEqual({ ...roadmap, typed: {} });
});
