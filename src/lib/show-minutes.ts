import { fillIn } from './fill-in.ts';

/** Minutes as hours and minutes, as in `1 h 15 min`; words are `{hours} h` and `{minutes} min`. */
export function showMinutes(count: number, words: { hours: string; minutes: string }): string {
  const hours = Math.floor(count / 60);
  const minutes = count % 60;
  return [
    ...(hours > 0 ? [fillIn(words.hours, { hours })] : []),
    ...(minutes > 0 || hours === 0 ? [fillIn(words.minutes, { minutes })] : []),
  ].join(' ');
}
