import type { Form, Id, Sha256 } from '../wire';
import { photosToSend } from './capture';
import type { FieldDatabase } from './database';
import type { Draft, OutboxRow, PackRow, PersonRow, SentRow } from './rows';

/**
 * All that the pure functions of round.ts and day.ts need to tell how a person's day stands. Screens ask for each part
 * by itself: an answer in a draft must not read a month of sent captures again.
 */
export interface Work {
  pack?: PackRow;
  drafts: Draft[];
  outbox: OutboxRow[];
  sent: SentRow[];
}

export interface KnownPerson {
  person: PersonRow;
  /** Their day is here: they can work without a network. */
  packed: boolean;
  captures: number;
  drafts: number;
}

/** What screens read; made for live queries: useLiveQuery(() => field.queries.work(person), [person]). */
export class Queries {
  constructor(private readonly db: FieldDatabase) {}

  async work(person: Id): Promise<Work> {
    const [pack, drafts, outbox, sent] = await Promise.all([
      this.pack(person), this.drafts(person), this.outbox(person), this.sent(person),
    ]);
    return { pack, drafts, outbox, sent };
  }

  /** With the last contact. */
  person(person: Id): Promise<PersonRow | undefined> {
    return this.db.run(() => this.db.people.get(person));
  }

  pack(person: Id): Promise<PackRow | undefined> {
    return this.db.run(() => this.db.packs.get(person));
  }

  /** Newest first. */
  async drafts(person: Id): Promise<Draft[]> {
    const rows = await this.db.run(() => this.db.drafts.where('person').equals(person).toArray());
    return rows.sort((one, other) => (one.savedAt < other.savedAt ? 1 : -1));
  }

  /** Oldest first: in the order in which they go. */
  outbox(person: Id): Promise<OutboxRow[]> {
    return this.db.run(() => this.db.outbox.where('person').equals(person).sortBy('id'));
  }

  /** Newest first. */
  async sent(person: Id): Promise<SentRow[]> {
    const rows = await this.db.run(() => this.db.sent.where('person').equals(person).sortBy('capturedAt'));
    return rows.reverse();
  }

  async draft(person: Id, id: Id): Promise<Draft | undefined> {
    return own(person, await this.db.run(() => this.db.drafts.get(id)));
  }

  /** A capture wherever it lies now: waiting, or sent within the last 30 days. */
  async capture(person: Id, id: Id): Promise<OutboxRow | SentRow | undefined> {
    return own(person, await this.db.run(async () => await this.db.outbox.get(id) ?? this.db.sent.get(id)));
  }

  /** Whoever has signed in on this device, and may still work here. */
  people(): Promise<PersonRow[]> {
    return this.db.run(() => this.db.people.filter((person) => !person.closed).toArray());
  }

  /** The same with how much of theirs waits here; nothing of what it says. */
  known(): Promise<KnownPerson[]> {
    const { db } = this;
    return db.run(() => db.transaction('r', db.people, db.packs, db.outbox, db.drafts, async () => {
      const packed = new Set(await db.packs.toCollection().primaryKeys());
      return Promise.all((await this.people()).map(async (person) => ({
        person,
        packed: packed.has(person.id),
        captures: await db.outbox.where('person').equals(person.id).count(),
        drafts: await db.drafts.where('person').equals(person.id).count(),
      })));
    }));
  }

  /** The definition that a draft or a capture was filled in with. */
  form(row: { form: string; version: number }): Promise<Form | undefined> {
    return this.db.run(() => this.db.forms.get([row.form, row.version]));
  }

  /** A picture to look at, as small as there is one. */
  async picture(sha256: Sha256, size: 'small' | 'full' = 'small'): Promise<Blob | undefined> {
    const { thumbnails, photos } = this.db;
    const [first, second] = size === 'small' ? [thumbnails, photos] : [photos, thumbnails];
    const row = await this.db.run(async () => await first.get(sha256) ?? second.get(sha256));
    return row && new Blob([row.bytes], { type: row.mime });
  }

  /** What waits of one person, for the words at sign-out. */
  async waitingOf(person: Id): Promise<{ captures: number; photos: number; drafts: number }> {
    const [outbox, drafts] = await Promise.all([this.outbox(person), this.drafts(person)]);
    const photos = outbox.reduce((sum, row) => sum + photosToSend(row).length, 0);
    return { captures: outbox.length, photos, drafts: drafts.length };
  }
}

/** Nothing of somebody else's is shown, also where an address names it. */
function own<T extends { person: Id }>(person: Id, row: T | undefined): T | undefined {
  return row?.person === person ? row : undefined;
}
