import type { EarlierCase, Id } from '../wire';

/** What was told from a place before and is over, the last first. */
export const earlierAt = (earlier: EarlierCase[] | undefined, place: Id | undefined): EarlierCase[] =>
  (earlier ?? []).filter((one) => one.place === place).sort((one, other) => (one.over > other.over ? -1 : 1));
