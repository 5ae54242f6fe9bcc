import type { Home } from '../../lib/departments.ts';

/** The mark of a home, 26 wide and 18 high, within a drawing: square, circle, or both overprinted. */
export function HomeShapes({ home }: { home: Home }) {
  if (home === 'it') return <path class="mark-it" d="M5 1h16v16H5Z" />;
  if (home === 'marketing') return <circle class="mark-marketing" cx="13" cy="9" r="8" />;
  return (
    <>
      <path class="mark-it" d="M1 1h16v16H1Z" />
      <circle class="mark-marketing" cx="17" cy="9" r="8" />
      <path class="mark-shared" d="M17 1v16a8 8 0 0 1 0-16z" />
    </>
  );
}
