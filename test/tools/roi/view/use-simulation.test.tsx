// @vitest-environment happy-dom
import { act, renderHook, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { describeSimulation } from '../../../../src/tools/roi/model/simulation/describe-simulation.ts';
import type { SimulationRequest } from '../../../../src/tools/roi/model/simulation/types.ts';
import type { SimulationMessage } from '../../../../src/tools/roi/view/simulation-worker.ts';
import { useSimulation } from '../../../../src/tools/roi/view/use-simulation.ts';
import { finish, uncertainPlan } from '../model/simulation/simulations.ts';

const request = describeSimulation(uncertainPlan, 1, 2000);
const result = finish(request);

/** A worker whose thread is the test: it says what the test says. */
class QuietWorker {
  static made: QuietWorker[] = [];
  onmessage: ((event: { data: SimulationMessage }) => void) | undefined;
  onerror: ((event: { preventDefault: () => void }) => void) | undefined;
  received: SimulationRequest[] = [];
  isTerminated = false;
  constructor() {
    QuietWorker.made.push(this);
  }
  postMessage(message: SimulationRequest) {
    this.received.push(message);
  }
  terminate() {
    this.isTerminated = true;
  }
  say(message: SimulationMessage) {
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
const use = (createWorker: () => Worker) => renderHook(() => useSimulation(createWorker)).result;

beforeEach(() => {
  QuietWorker.made = [];
});

describe('with a worker', () => {
  test('shows how far it is, and then the result', () => {
    const hook = use(inQuietWorker);
    expect(hook.current.simulation).toEqual({ kind: 'idle' });
    act(() => hook.current.start(request));
    expect(lastWorker().received).toEqual([request]);
    expect(hook.current.simulation).toEqual({ kind: 'running', progress: 0 });
    lastWorker().say({ kind: 'progress', progress: 0.4 });
    expect(hook.current.simulation).toEqual({ kind: 'running', progress: 0.4 });
    lastWorker().say({ kind: 'result', result });
    expect(hook.current.simulation).toEqual({ kind: 'finished', result });
    expect(lastWorker().isTerminated).toBe(true);
  });

  test('is stopped by cancel, by the next start and by leaving', () => {
    const { result: hook, unmount } = renderHook(() => useSimulation(inQuietWorker));
    act(() => hook.current.start(request));
    act(() => hook.current.cancel());
    expect(hook.current.simulation).toEqual({ kind: 'idle' });
    act(() => hook.current.start(request));
    act(() => hook.current.start(request));
    unmount();
    expect(QuietWorker.made.map(({ isTerminated }) => isTerminated)).toEqual([true, true, true]);
  });

  test('goes on here when the worker fails', async () => {
    const hook = use(inQuietWorker);
    act(() => hook.current.start(request));
    act(() => lastWorker().onerror?.({ preventDefault: () => {} }));
    await waitFor(() => expect(hook.current.simulation).toEqual({ kind: 'finished', result }), {
      timeout: 5000,
    });
  });
});

describe('without a worker', () => {
  test('calculates in slices and comes to the same result', async () => {
    const hook = use(noWorker);
    act(() => hook.current.start(request));
    await waitFor(() => expect(hook.current.simulation).toEqual({ kind: 'finished', result }), {
      timeout: 5000,
    });
  });

  test('can be canceled', async () => {
    const hook = use(noWorker);
    act(() => hook.current.start({ ...request, runs: 1_000_000 }));
    await waitFor(() =>
      expect(
        hook.current.simulation.kind === 'running' && hook.current.simulation.progress,
      ).toBeGreaterThan(0),
    );
    act(() => hook.current.cancel());
    expect(hook.current.simulation).toEqual({ kind: 'idle' });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(hook.current.simulation).toEqual({ kind: 'idle' });
  });

  test('says so when it cannot be calculated', async () => {
    const hook = use(noWorker);
    act(() => hook.current.start({ ...request, runs: 0 }));
    await waitFor(() => expect(hook.current.simulation).toEqual({ kind: 'failed' }));
  });
});

describe('the worker itself', () => {
  afterEach(() => vi.unstubAllGlobals());

  test('answers a request with its result', async () => {
    const said: SimulationMessage[] = [];
    const self = {
      postMessage: (message: SimulationMessage) => said.push(message),
      onmessage: (_: { data: SimulationRequest }) => {},
    };
    vi.stubGlobal('self', self);
    await import('../../../../src/tools/roi/view/simulation-worker.ts');
    self.onmessage({ data: request });
    expect(said.at(-1)).toEqual({ kind: 'result', result });
    expect(said.slice(0, -1).every(({ kind }) => kind === 'progress')).toBe(true);
  });
});
