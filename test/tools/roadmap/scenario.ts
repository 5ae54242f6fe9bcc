import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import { readSaved } from '../../../src/tools/roadmap/model/saved-form.ts';
import type { SavedRoadmap } from '../../../src/tools/roadmap/model/saved-types.ts';

const folder = resolve('content/base/en/scenarios/roadmap');

export interface ReadScenario {
  title: string;
  saved: SavedRoadmap;
}

/** A worked example as the site reads it. */
export function readScenario(name: string): ReadScenario {
  const { title, state } = parse(readFileSync(`${folder}/${name}.yaml`, 'utf8'));
  const read = readSaved(state);
  if (read.kind !== 'read') throw new Error(JSON.stringify(read));
  return { title, saved: read.state };
}
