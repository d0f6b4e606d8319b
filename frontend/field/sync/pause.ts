const FIRST_MS = 5_000;
const LONGEST_MS = 300_000;

/**
 * How long to wait before the next try, in milliseconds: doubling from 5 seconds up to 5 minutes, give or take a
 * quarter, so that a thousand phones that lost the same network do not come back at the same moment.
 * @param failures how many tries in a row went wrong
 */
export function pauseAfter(failures: number, chance: () => number = Math.random): number {
  const pause = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.max(0, failures - 1));
  return pause * (0.75 + chance() / 2);
}
