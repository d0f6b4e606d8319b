import type { FieldDatabase } from '../store/database';
import { photosToSend } from '../store/capture';
import { StorageFull } from '../store/failures';
import { takeIn } from './takeIn';
import type { OutboxRow, PersonRow, Trouble } from '../store/rows';
import type { Id, Instant, Receipt, Sha256, Waiting } from '../wire';

/** In whose name something is sent. */
export type Sending = Pick<PersonRow, 'id' | 'uploadToken'>;

export interface Picture {
  capture: Id;
  sha256: Sha256;
}

/** What waits to be sent, in the order in which it goes: oldest first. */
export class OutboxStore {
  constructor(private readonly db: FieldDatabase) {}

  /** Whose captures wait here. */
  async people(): Promise<Sending[]> {
    const ids = [...new Set((await this.rows()).map((row) => row.person))];
    const people = await this.db.run(() => this.db.people.bulkGet(ids));
    return ids.map((id, index) => people[index] ?? { id });
  }

  /** Captures whose words are to be sent: for the first time, or to hear that they are complete. */
  async words(person: Id): Promise<OutboxRow[]> {
    return (await this.rows(person)).filter((row) => !row.trouble && (row.receipt?.missing.length ?? 0) === 0);
  }

  /** Pictures that the server said it misses, but for those that cannot go. */
  async pictures(person: Id): Promise<Picture[]> {
    return (await this.rows(person)).flatMap((row) => {
      const stuck = new Set(row.stuck.map(({ sha256 }) => sha256));
      return (row.receipt?.missing ?? [])
        .filter((sha256) => !stuck.has(sha256))
        .map((sha256) => ({ capture: row.id, sha256 }));
    });
  }

  /** @param person whose; all that waits here without one */
  async waiting(person?: Id): Promise<Waiting> {
    const rows = await this.rows(person);
    return {
      captures: rows.length,
      photos: rows.reduce((sum, row) => sum + photosToSend(row).length, 0),
      oldest: rows[0]?.capturedAt,
    };
  }

  /**
   * Takes in what the server says of captures, all at once. Only a receipt with nothing missing lets the phone forget.
   * Without room to remember what was sent, it forgets that rather than send for ever.
   */
  async receive(receipts: Receipt[], at: Instant): Promise<void> {
    const taking = (remember: boolean) => takeIn(this.db, receipts, at, remember);
    try {
      await taking(true);
    } catch (failure) {
      if (!(failure instanceof StorageFull)) {
        throw failure;
      }
      await taking(false);
    }
  }

  /** The server has a picture: no capture of this person waits for it any more. */
  async arrived(person: Id, sha256: Sha256): Promise<void> {
    await this.each(person, (row) => row.receipt?.missing.includes(sha256)
      ? { ...row, receipt: { ...row.receipt, missing: row.receipt.missing.filter((other) => other !== sha256) } }
      : row);
  }

  /** A picture that cannot go as it is. It stays, and blocks nothing. */
  async stick(person: Id, sha256: Sha256, trouble: Trouble, status?: number): Promise<void> {
    await this.each(person, (row) => row.receipt?.missing.includes(sha256)
      ? { ...row, stuck: [...row.stuck.filter((other) => other.sha256 !== sha256), { sha256, trouble, status }] }
      : row);
  }

  /** A capture that the server would not even look at. */
  async refuse(id: Id, status: number): Promise<void> {
    await this.db.run(() => this.db.outbox.update(id, { trouble: { trouble: 'capture-refused', status } }));
  }

  /** The server does not know this person's token, or it was revoked: the next contact signed in gets a new one. */
  async tokenRefused({ id, uploadToken }: Sending): Promise<void> {
    const { people } = this.db;
    // What is heard late of an earlier token says nothing against the one that came since.
    await this.db.run(() => people.where({ id }).and((row) => row.uploadToken === uploadToken).modify({ tokenRefused: true }));
  }

  /** Lets what could not go have another try. */
  async unstick(): Promise<void> {
    for (const { id } of await this.people()) {
      await this.each(id, (row) =>
        row.stuck.length > 0 || row.trouble ? { ...row, stuck: [], trouble: undefined } : row);
    }
  }

  private async rows(person?: Id): Promise<OutboxRow[]> {
    const { outbox } = this.db;
    const rows = await this.db.run(() => person ? outbox.where('person').equals(person).toArray() : outbox.toArray());
    return rows.sort((one, other) => (one.id < other.id ? -1 : 1)); // ids are UUIDv7: in the order of their making
  }

  private async each(person: Id, change: (row: OutboxRow) => OutboxRow): Promise<void> {
    const { db } = this;
    await db.run(() => db.transaction('rw', db.outbox, async () => {
      for (const row of await this.rows(person)) {
        const changed = change(row);
        if (changed !== row) {
          await db.outbox.put(changed);
        }
      }
    }));
  }
}
