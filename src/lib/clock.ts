/** When each part starts, as hours and minutes from the beginning: `[10, 60, 5]` gives `0:00`, `0:10`, `1:10`. */
export function placeOnClock(minutes: readonly number[]): string[] {
  let passed = 0;
  return minutes.map((length) => {
    const start = showClock(passed);
    passed += length;
    return start;
  });
}

const showClock = (minutes: number) =>
  `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
