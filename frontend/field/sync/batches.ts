import { utf8 } from '../digest';
import type { OutboxRow } from '../store/rows';
import type { SendRequest } from '../wire';

export const CAPTURES_A_CALL = 50;
export const BYTES_A_CALL = 1024 * 1024;
/** Room for what the call says of the device, besides its captures. */
const ENVELOPE = 2048;

/**
 * Captures in as few calls as the limits allow, in their order. One that is too large for any call goes alone.
 * @param most bytes a call: fewer where the line breaks under so many
 */
export function batches(rows: OutboxRow[], most = BYTES_A_CALL): OutboxRow[][] {
  const all: OutboxRow[][] = [];
  let room = 0;
  for (const row of rows) {
    const bytes = utf8(JSON.stringify(row.content)).byteLength + 1;
    const last = all.at(-1);
    if (last && last.length < CAPTURES_A_CALL && bytes <= room) {
      last.push(row);
      room -= bytes;
    } else {
      all.push([row]);
      room = most - ENVELOPE - bytes;
    }
  }
  return all;
}

/** The body of a call: each capture is the very string that was stored when it was finished. */
export function bodyOf(batch: OutboxRow[], envelope: Omit<SendRequest, 'captures'>): string {
  return JSON.stringify({ ...envelope, captures: batch.map((row) => row.content) } satisfies SendRequest);
}
