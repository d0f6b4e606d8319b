import type { Id } from '../wire';
import { nextOf } from './due';
import type { Followed } from './followed';

/** What was called done, and is to be looked at on the spot. */
export const toVerify = (cases: Followed[]): Followed[] => cases.filter((one) => nextOf(one) === 'verify');

export const toVerifyAt = (cases: Followed[], place: Id | undefined): Followed[] =>
  place === undefined ? [] : toVerify(cases).filter((one) => one.place === place);
