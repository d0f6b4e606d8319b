import type { EmptiedStore, Id } from '../wire';
import type { FieldDatabase } from './database';

interface Kept {
  told: EmptiedStore[];
  /** Which the person knows of, and the server has not heard that. */
  seen: Id[];
}

/** What the server says of stores that browsers have emptied, until the person says that they have seen it. */
export class Emptied {
  constructor(private readonly db: FieldDatabase) {}

  async of(person: Id): Promise<EmptiedStore[]> {
    const { told, seen } = await this.kept(person);
    return told.filter(({ store }) => !seen.includes(store));
  }

  /** What the server is still to hear. */
  async seenBy(person: Id): Promise<Id[]> {
    return (await this.kept(person)).seen;
  }

  seen(person: Id, store: Id): Promise<void> {
    return this.change(person, ({ told, seen }) => ({ told, seen: [...seen, store] }));
  }

  /** @param heard what it has heard by now that the person knows of */
  heard(person: Id, told: EmptiedStore[], heard: Id[]): Promise<void> {
    return this.change(person, ({ seen }) => ({ told, seen: seen.filter((store) => !heard.includes(store)) }));
  }

  private async kept(person: Id): Promise<Kept> {
    const row = await this.db.run(() => this.db.settings.get(keyOf(person)));
    return (row?.value as Kept | undefined) ?? { told: [], seen: [] };
  }

  private async change(person: Id, change: (before: Kept) => Kept): Promise<void> {
    const { db } = this;
    await db.run(() => db.transaction('rw', db.settings, async () => {
      await db.settings.put({ key: keyOf(person), value: change(await this.kept(person)) });
    }));
  }
}

const keyOf = (person: Id) => `emptied:${person}`;
