import type { Id, KeyCustomer } from '../wire';

export const keyCustomersOf = (all: KeyCustomer[] | undefined, unit: Id | undefined): KeyCustomer[] =>
  (all ?? []).filter((one) => one.unit === unit);

/**
 * With whom one is to be in touch by now, the longest owed first.
 * @param today as 2026-11-23, at the estate
 */
export const toContact = (all: KeyCustomer[] | undefined, today: string): KeyCustomer[] =>
  (all ?? []).filter(({ next }) => next !== undefined && next <= today).sort((one, other) => (one.next! < other.next! ? -1 : 1));
