import type { Closings } from '../store/closings';
import type { OutboxRow } from '../store/rows';
import type { Id, SendRequest, SendResponse } from '../wire';
import { batches, bodyOf, BYTES_A_CALL } from './batches';
import { handIn } from './handIn';
import type { Line } from './line';
import type { OutboxStore, Sending } from './outboxStore';
import type { Run } from './run';

/** What a call in this person's name says of the device. */
export type Envelope = (person: Id) => Promise<Omit<SendRequest, 'captures'>>;

/** Sends the words of captures, and takes in their receipts. */
export class Words {
  /** Bytes a call: halved at each break, so that a line that never holds for long lets one capture through; then doubled. */
  private most = BYTES_A_CALL;

  constructor(
    private readonly store: OutboxStore, private readonly line: Line, private readonly envelope: Envelope,
    private readonly closings: Closings,
  ) {}

  /** @return false when this person's token is not taken, or nothing goes at all */
  async send(person: Sending, rows: OutboxRow[], run: Run): Promise<boolean> {
    for (const batch of batches(rows, this.most)) {
      if (!(await this.post(person, batch, run))) {
        return false;
      }
    }
    return true;
  }

  private async post(person: Sending, batch: OutboxRow[], run: Run): Promise<boolean> {
    const body = bodyOf(batch, await this.envelope(person.id));
    const outcome = await handIn(this.line, person.uploadToken, body);
    run.heard(outcome);
    this.most = outcome.kind === 'unreachable' ? Math.min(this.most, body.length) / 2 : Math.min(this.most * 2, BYTES_A_CALL);
    switch (outcome.kind) {
      case 'ok':
        await this.receive(person, batch, outcome.body, run);
        return true;
      case 'unauthorised':
        if (outcome.status === 401) {
          run.needsToken();
          await this.store.tokenRefused(person);
        }
        return false;
      case 'refused':
      case 'failed':
        return !run.over && this.narrow(person, batch, run, outcome);
      default:
        return false;
    }
  }

  /** Something in the call is bad: its halves are tried, until the bad one stands alone and the others are through. */
  private async narrow(
    person: Sending, batch: OutboxRow[], run: Run, outcome: { kind: 'refused' | 'failed'; status: number },
  ): Promise<boolean> {
    if (outcome.kind === 'failed' && outcome.status !== 500) {
      return false; // the server is overloaded or away: halves would fare no better
    }
    if (batch.length === 1) {
      if (outcome.kind === 'refused') {
        await this.store.refuse(batch[0].id, outcome.status);
      }
      return true;
    }
    const middle = Math.ceil(batch.length / 2);
    return (await this.post(person, batch.slice(0, middle), run))
      && this.post(person, batch.slice(middle), run);
  }

  private async receive(person: Sending, batch: OutboxRow[], response: SendResponse, run: Run): Promise<void> {
    const told = new Map((response.receipts ?? []).map((receipt) => [receipt.content, receipt]));
    const heard = batch.filter((row) => told.has(row.hash));
    await this.store.receive(heard.map((row) => ({ ...told.get(row.hash)!, id: row.id })), response.serverTime);
    await this.closings.heard(person.id, response.closed === true);
    // Said again of one that was heard of before, it is that capture's past and no word on this token.
    if (heard.some((row) => !row.receipt && told.get(row.hash)!.reasons.some(({ code }) => code === 'token-revoked'))) {
      await this.store.tokenRefused(person);
    }
    run.arrived(heard.filter((row) => !row.receipt).length);
    if (heard.length < batch.length) {
      run.heard({ kind: 'failed', status: 200 }); // no word about some: they stay, and go again
    }
  }
}
