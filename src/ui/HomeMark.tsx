import type { Home } from '../lib/departments.ts';

/** A square marks IT, a circle marks marketing, the two printed over each other mark what both share. */
export function HomeMark({ home }: { home: Home }) {
  return (
    <svg class="mark" viewBox="0 0 26 18" aria-hidden="true" focusable="false">
      {home === 'it' && <rect class="mark-it" x="5" y="1" width="16" height="16" />}
      {home === 'marketing' && <circle class="mark-marketing" cx="13" cy="9" r="8" />}
      {home === 'shared' && (
        <>
          <rect class="mark-it" x="1" y="1" width="16" height="16" />
          <circle class="mark-marketing" cx="17" cy="9" r="8" />
          <path class="mark-shared" d="M17 1v16a8 8 0 0 1 0-16z" />
        </>
      )}
    </svg>
  );
}
