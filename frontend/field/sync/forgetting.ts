import type { Closings } from '../store/closings';
import type { Drafts } from '../store/drafts';
import type { Queries } from '../store/queries';
import type { Draft, PersonRow } from '../store/rows';
import { handIn } from './handIn';
import type { Line } from './line';
import type { OutboxStore } from './outboxStore';
import type { Envelope } from './words';

/**
 * What a device does that was closed to somebody: it hands in what waits, with what was begun as far as it came, forgets
 * their day, and says so. Each step may be cut off and is taken up again after the next sending.
 */
export class Forgetting {
  constructor(
    private readonly closings: Closings,
    private readonly queries: Queries,
    private readonly drafts: Drafts,
    private readonly store: OutboxStore,
    private readonly line: Line,
    private readonly envelope: Envelope,
  ) {}

  /** To be called in the sender's turn, when it has sent what it could. */
  async goOn(): Promise<void> {
    for (const person of await this.closings.people()) {
      if (await this.isClosedTo(person)) {
        await this.goOnWith(person);
      }
    }
  }

  private async goOnWith(person: PersonRow): Promise<void> {
    const begun = await this.queries.drafts(person.id);
    if (begun.length > 0) {
      await this.handIn(begun); // whose sending leads here again
    } else if (!(await this.canSend(person))) {
      await this.forget(person);
    }
  }

  /** No work is lost with the device: what is not complete is held, and somebody looks at it. */
  private async handIn(begun: Draft[]): Promise<void> {
    for (const { id, answers, photos } of begun) {
      await (Object.keys(answers).length + photos.length > 0 ? this.drafts.finish(id) : this.drafts.discard(id));
    }
  }

  private async canSend({ id, uploadToken }: PersonRow): Promise<boolean> {
    return uploadToken !== undefined && (await this.store.words(id)).length + (await this.store.pictures(id)).length > 0;
  }

  private async forget(person: PersonRow): Promise<void> {
    const stays = (await this.queries.outbox(person.id)).length > 0;
    if ((await this.closings.forgetDay(person)) && !stays && (await this.isClosedTo(person, true))) {
      await this.closings.forgetPerson(person.id);
    }
  }

  /**
   * It may have been opened again since; false where the server cannot be asked.
   * @param forgotten that nothing of theirs is here any more, is said along with it
   */
  private async isClosedTo({ id, uploadToken }: PersonRow, forgotten?: true): Promise<boolean> {
    if (!uploadToken) {
      return true; // they have not handed in anything from here
    }
    const outcome = await handIn(this.line, uploadToken, JSON.stringify({ ...(await this.envelope(id)), forgotten, captures: [] }));
    if (outcome.kind === 'ok') {
      await this.closings.heard(id, outcome.body.closed === true);
      return outcome.body.closed === true;
    }
    return outcome.kind === 'unauthorised' && outcome.status === 401;
  }
}
