import type { CaseStepKind } from '../wire';
import type { Followed } from './followed';

/** What a department has, by what its lead is to do with it. */
export interface OfDepartment {
  /** It was called done and is not right yet. */
  sentBack: Followed[];
  toAccept: Followed[];
  worked: Followed[];
  /** Somebody else looks at it now, or asks the resident. */
  done: Followed[];
}

const AGAIN: CaseStepKind[] = ['sent_back', 're_opened'];
const ONWARD: CaseStepKind[] = ['assigned', 'started', 'resolved'];

export function ofDepartment(cases: Followed[]): OfDepartment {
  const had = cases.filter(({ mine, department }) => mine || department !== undefined);
  const begun = had.filter(({ state }) => state === 'in_progress');
  return {
    sentBack: begun.filter(isSentBack),
    toAccept: had.filter(({ state }) => state === 'received' || state === 'assigned'),
    worked: begun.filter((one) => !isSentBack(one)),
    done: had.filter(({ state }) => state === 'resolved' || state === 'confirmed'),
  };
}

/** Since then nobody has taken it on anew. */
function isSentBack({ steps }: Followed): boolean {
  const last = steps.findLast(({ step }) => AGAIN.includes(step) || ONWARD.includes(step));
  return last !== undefined && AGAIN.includes(last.step);
}
