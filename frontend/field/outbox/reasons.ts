import type { OutboxRow, SentRow } from '../store/rows';
import type { Pack } from '../wire';
import type { Key } from '../words/words';

/** Why a capture is held, or cannot go: what the pack says of it goes before what the receipt once said. */
export function reasonsOf(row: OutboxRow | SentRow, pack: Pack): Key[] {
  if (!('sentAt' in row) && (row.trouble || row.stuck.length > 0)) {
    const troubles = [row.trouble, ...row.stuck].flatMap((one) => (one ? [one.trouble] : []));
    return [...new Set(troubles)].map((trouble): Key => `field.trouble.${trouble}`);
  }
  const state = 'sentAt' in row ? row.state : row.receipt?.state;
  if (state !== 'held') return [];
  const told = 'sentAt' in row ? row.reasons : (row.receipt?.reasons ?? []);
  const reasons = pack.held.find((one) => one.id === row.id)?.reasons ?? told;
  return [...new Set(reasons.map((reason) => reason.code))].map((code): Key => `field.reason.${code}`);
}
