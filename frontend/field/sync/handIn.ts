import type { SendResponse } from '../wire';
import { marked, type Line, type Outcome } from './line';

/** The one call by which captures, and how it stands with the device, go to the server in somebody's name. */
export function handIn(line: Line, uploadToken: string | undefined, body: string): Promise<Outcome<SendResponse>> {
  return line.ask('/api/field/captures', marked<SendResponse>('receipts'), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${uploadToken}` },
    body,
    bytes: body.length * 3, // at most three bytes for a character
  });
}
