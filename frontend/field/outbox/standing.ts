import { photosToSend } from '../store/capture';
import type { OutboxRow, PackRow, SentRow } from '../store/rows';

export interface Standing {
  /** 'photos': the words are there, pictures are on their way. 'stuck': something cannot go as it is. */
  kind: 'waiting' | 'photos' | 'held' | 'stuck' | 'sent';
  /** Pictures that the server has, of all. */
  here: number;
  of: number;
}

/**
 * How it stands with a capture, in one word.
 * @param pack what is held no longer once the desk has settled it, which only a newer pack tells
 */
export function standing(row: OutboxRow | SentRow, pack?: PackRow): Standing {
  const of = row.photos.length;
  if ('sentAt' in row) return { kind: isHeld(row, pack) ? 'held' : 'sent', here: of, of };
  const missing = photosToSend(row).length;
  const counts = { here: of - missing, of };
  if (row.trouble || row.stuck.length > 0) return { kind: 'stuck', ...counts };
  if (!row.receipt) return { kind: 'waiting', ...counts };
  return { kind: row.receipt.state === 'accepted' ? 'photos' : 'held', ...counts };
}

function isHeld(row: SentRow, pack?: PackRow): boolean {
  const settled = pack !== undefined && pack.at > row.sentAt && !pack.pack.held.some(({ id }) => id === row.id);
  return row.state !== 'accepted' && !settled;
}
