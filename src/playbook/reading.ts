import type { Playbook } from './playbook.ts';
import { type ContentLocation, readPlaybook } from './read-playbook.ts';

interface Reading {
  contentFolder: string;
  begun: number;
  playbook: Promise<Playbook>;
}

/** Astro loads its config and the loaders as two sets of modules; this place is one for both. */
const place = globalThis as { commonGroundReading?: Reading | undefined };

/** The playbook as a build reads it: once, for its config, its check and all of its collections. */
export function readPlaybookOnce(location: ContentLocation): Promise<Playbook> {
  const { commonGroundReading: last } = place;
  return last?.contentFolder === location.contentFolder ? last.playbook : start(location);
}

/**
 * Reads the playbook again after a change. A dev server tells all collections of the same change:
 * those that ask within a moment get one reading.
 */
export function readPlaybookAgain(location: ContentLocation): Promise<Playbook> {
  const { commonGroundReading: last } = place;
  const isFresh =
    last?.contentFolder === location.contentFolder && performance.now() - last.begun < 50;
  return isFresh ? last.playbook : start(location);
}

function start(location: ContentLocation): Promise<Playbook> {
  const playbook = readPlaybook(location);
  place.commonGroundReading = {
    contentFolder: location.contentFolder,
    begun: performance.now(),
    playbook,
  };
  return playbook;
}
