import type { FieldDatabase } from '../store/database';
import type { Id } from '../wire';
import { nothing } from './line';
import type { SessionLine } from './sessionLine';

const LEAVING = 'signing-out';

/** A sign-in at the server that is to end, since its person has left this device: known until the server has heard. */
export class Leaving {
  constructor(private readonly db: FieldDatabase, private readonly server: SessionLine) {}

  /** Of several who left without a network only the first can be signed in at the server. */
  async note(person: Id | undefined): Promise<void> {
    const { db } = this;
    await db.run(() => db.transaction('rw', db.settings, async () => {
      if (person && !(await this.pending())) {
        await db.settings.put({ key: LEAVING, value: person });
      }
    }));
  }

  /** They are back before the server has heard: their sign-in may stay. */
  async takenBack(person: Id): Promise<boolean> {
    const { db } = this;
    return db.run(() => db.transaction('rw', db.settings, async () => {
      const theirs = (await this.pending()) === person;
      if (theirs) {
        await this.done();
      }
      return theirs;
    }));
  }

  async pending(): Promise<Id | undefined> {
    return (await this.db.run(() => this.db.settings.get(LEAVING)))?.value as Id | undefined;
  }

  /** Tells the server, if there is something to tell. False while it could not be told. */
  async tell(): Promise<boolean> {
    const person = await this.pending();
    if (!person) {
      return true;
    }
    const before = await this.server.ask();
    const still = before?.person?.id === person; // or somebody else has come since
    if (still) {
      await this.server.post(person, '/api/session/sign-out', nothing);
    }
    const gone = still ? (await this.server.ask())?.person === null : before !== undefined;
    if (gone) {
      await this.done();
    }
    return gone;
  }

  private async done(): Promise<void> {
    await this.db.run(() => this.db.settings.delete(LEAVING));
  }
}
