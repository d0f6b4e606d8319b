import type { Id } from '../wire';
import type { FieldDatabase } from './database';
import type { PersonRow } from './rows';
import { PERSON } from './settings';
import { dropThumbnails } from './sweep';

const FORGOTTEN = 'forgotten';

/** Whose work was forgotten here last, and how many captures could not go and stay. */
export interface Forgotten {
  name: string;
  stay: number;
}

/** People to whom this device was closed at the desk: what waits of theirs goes first, then their day is forgotten. */
export class Closings {
  constructor(private readonly db: FieldDatabase) {}

  /** The server says whether the device is closed to somebody. */
  async heard(person: Id, closed: boolean): Promise<void> {
    await this.db.run(() => this.db.people.where({ id: person })
      .and((row) => (row.closed ?? false) !== closed).modify({ closed }));
  }

  people(): Promise<PersonRow[]> {
    return this.db.run(() => this.db.people.filter((row) => row.closed === true).toArray());
  }

  /** For the words on the screen, until somebody works here again. */
  async last(): Promise<Forgotten | undefined> {
    return (await this.db.run(() => this.db.settings.get(FORGOTTEN)))?.value as Forgotten | undefined;
  }

  /** To be called within a transaction over settings, by whoever begins to work here. */
  async over(): Promise<void> {
    await this.db.settings.delete(FORGOTTEN);
  }

  /**
   * All but what waits and what it is sent with. Does nothing, and says false, where something was begun meanwhile or the
   * device is open to them again.
   */
  async forgetDay({ id, name }: PersonRow): Promise<boolean> {
    const { db } = this;
    const { people, packs, sent, drafts, outbox, settings } = db;
    const done = await db.run(() => db.transaction('rw', [people, packs, sent, drafts, outbox, settings], async () => {
      const still = (await people.get(id))?.closed && (await drafts.where('person').equals(id).count()) === 0;
      if (!still) {
        return false;
      }
      await packs.delete(id);
      await sent.where('person').equals(id).delete();
      await people.update(id, { pin: undefined });
      await settings.filter(({ key }) => key.endsWith(`:${id}`)).delete();
      if ((await settings.get(PERSON))?.value === id) {
        await settings.delete(PERSON);
        const stay = await outbox.where('person').equals(id).count();
        await settings.put({ key: FORGOTTEN, value: { name, stay } satisfies Forgotten });
      }
      return true;
    }));
    await dropThumbnails(db);
    return done;
  }

  /** The last that was kept here of them. */
  async forgetPerson(id: Id): Promise<void> {
    await this.db.run(() => this.db.people.where({ id }).and((row) => row.closed === true).delete());
  }
}
