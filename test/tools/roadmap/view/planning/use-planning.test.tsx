// @vitest-environment happy-dom
import { act, renderHook, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { PlanningRequest } from '../../../../../src/tools/roadmap/model/planning/answer.ts';
import { propose } from '../../../../../src/tools/roadmap/model/planning/propose.ts';
import type { PlanningMessage } from '../../../../../src/tools/roadmap/view/planning/planning-worker.ts';
import { usePlanning } from '../../../../../src/tools/roadmap/view/planning/use-planning.ts';
import { initiativeWith, roadmapWith } from '../../roadmaps.ts';

const roadmap = roadmapWith({
  initiatives: [
    initiativeWith({ id: 'a', efforts: { web: 20, content: 5 } }),
    initiativeWith({ id: 'b', efforts: { web: 30 }, points: 9 }),
    initiativeWith({ id: 'c', efforts: { web: 15 }, dependsOn: ['a'] }),
  ],
});
const asked = { roadmap, schedules: 300, seed: 1 };
const request: PlanningRequest = { kind: 'proposal', request: asked };
const answer = { kind: 'proposal' as const, proposal: propose(asked) };

/** A worker whose thread is the test: it says what the test says. */
class QuietWorker {
  static made: QuietWorker[] = [];
  onmessage: ((event: { data: PlanningMessage }) => void) | undefined;
  onerror: ((event: { preventDefault: () => void }) => void) | undefined;
  received: PlanningRequest[] = [];
  isTerminated = false;
  constructor() {
    QuietWorker.made.push(this);
  }
  postMessage(message: PlanningRequest) {
    this.received.push(message);
  }
  terminate() {
    this.isTerminated = true;
  }
  say(message: PlanningMessage) {
    if (!this.isTerminated) act(() => this.onmessage?.({ data: message }));
  }
}

const inQuietWorker = () => new QuietWorker() as unknown as Worker;
const lastWorker = () => {
  const worker = QuietWorker.made.at(-1);
  if (!worker) throw new Error('no worker was made');
  return worker;
};
const noWorker = () => {
  throw new Error('there are no workers here');
};
const use = (createWorker: () => Worker) => renderHook(() => usePlanning(createWorker)).result;

beforeEach(() => {
  QuietWorker.made = [];
});

describe('with a worker', () => {
  test('shows how far it is with the best until then, and then the answer', () => {
    const hook = use(inQuietWorker);
    expect(hook.current.planning).toEqual({ kind: 'idle' });
    act(() => hook.current.start(request));
    expect(lastWorker().received).toEqual([request]);
    lastWorker().say({ kind: 'step', step: { progress: 0.4, best: answer } });
    expect(hook.current.planning).toEqual({ kind: 'planning', progress: 0.4, best: answer });
    lastWorker().say({ kind: 'answer', answer });
    expect(hook.current.planning).toEqual({ kind: 'ready', answer });
    expect(lastWorker().isTerminated).toBe(true);
  });

  test('stopped, it keeps the best until then, where there is one', () => {
    const hook = use(inQuietWorker);
    act(() => hook.current.start(request));
    act(() => hook.current.stop());
    expect(hook.current.planning).toEqual({ kind: 'idle' });
    act(() => hook.current.start(request));
    lastWorker().say({ kind: 'step', step: { progress: 0.4, best: answer } });
    act(() => hook.current.stop());
    expect(hook.current.planning).toEqual({ kind: 'ready', answer });
    expect(lastWorker().isTerminated).toBe(true);
    act(() => hook.current.clear());
    expect(hook.current.planning).toEqual({ kind: 'idle' });
  });

  test('is canceled by the next start and by leaving', () => {
    const { result: hook, unmount } = renderHook(() => usePlanning(inQuietWorker));
    act(() => hook.current.start(request));
    act(() => hook.current.start(request));
    unmount();
    expect(QuietWorker.made.map(({ isTerminated }) => isTerminated)).toEqual([true, true]);
  });

  test('goes on here when the worker fails', async () => {
    const hook = use(inQuietWorker);
    act(() => hook.current.start(request));
    act(() => lastWorker().onerror?.({ preventDefault: () => {} }));
    await waitFor(() => expect(hook.current.planning).toEqual({ kind: 'ready', answer }));
  });
});

describe('without a worker', () => {
  test('plans in slices and comes to the same answer', async () => {
    const hook = use(noWorker);
    act(() => hook.current.start(request));
    await waitFor(() => expect(hook.current.planning).toEqual({ kind: 'ready', answer }));
  });

  test('says so when it cannot be worked out', async () => {
    const hook = use(noWorker);
    const broken = { ...roadmap, initiatives: [null] } as unknown as typeof roadmap;
    act(() => hook.current.start({ kind: 'proposal', request: { ...asked, roadmap: broken } }));
    await waitFor(() => expect(hook.current.planning).toEqual({ kind: 'failed' }));
  });
});

describe('the worker itself', () => {
  afterEach(() => vi.unstubAllGlobals());

  test('answers a request', async () => {
    const said: PlanningMessage[] = [];
    const self = {
      postMessage: (message: PlanningMessage) => said.push(message),
      onmessage: (_: { data: PlanningRequest }) => {},
    };
    vi.stubGlobal('self', self);
    await import('../../../../../src/tools/roadmap/view/planning/planning-worker.ts');
    self.onmessage({ data: request });
    expect(said.at(-1)).toEqual({ kind: 'answer', answer });
    expect(said.slice(0, -1).every(({ kind }) => kind === 'step')).toBe(true);
  });
});
