import type { Sign } from './layout-bars.ts';

/** The shape of a sign, 12 wide and 16 high: a flag, a pin, half a disc, a tick. */
export function SignShape({ sign }: { sign: Sign }) {
  return <path class="roadmap-sign" d={shapes[sign]} />;
}

const shapes: Record<Sign, string> = {
  must: 'M1 1H3V2H12L9 6L12 10H3V16H1Z',
  pinned: 'M6 1A4 4 0 0 1 7 8.9V16H5V8.9A4 4 0 0 1 6 1Z',
  started: 'M6 2A6 6 0 0 1 6 14ZM6 2A6 6 0 0 0 6 14V12.5A4.5 4.5 0 0 1 6 3.5Z',
  done: 'M0 8.5L2 6.5L4.7 9.2L10 3L12 4.8L4.8 13Z',
};
