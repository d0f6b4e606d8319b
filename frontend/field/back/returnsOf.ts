import { aboutOf } from '../form/notes';
import type { Ledger } from '../ledger';
import type { Draft } from '../store/rows';
import type { Return } from '../wire';

/** What was sent back that a draft answers or mends, or whose round it belongs to. */
export function returnsOf(draft: Draft, returns: Return[], ledger: Ledger): Return[] {
  const { corrects, task } = draft;
  const mends = ({ record }: Return) =>
    record !== undefined && corrects !== undefined && (ledger.correction(record)?.id ?? record) === corrects;
  return returns.filter((one) =>
    one.id === aboutOf(draft) || (one.round !== undefined && one.round === task) || mends(one));
}
