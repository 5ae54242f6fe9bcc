import { useSettled } from './use-settled.ts';

/** Tells screen readers a sentence whenever it has changed and stayed so for a moment. */
export function LiveLine({ text }: { text: string }) {
  return (
    <p class="visually-hidden" role="status" aria-live="polite">
      {useSettled(text, 900)}
    </p>
  );
}
