import { liveQuery } from 'dexie';
import type { FieldDatabase } from '../store/database';
import { Observable } from '../observable';
import type { Closings } from '../store/closings';
import type { PersonRow } from '../store/rows';
import { PERSON } from '../store/settings';
import { forgetResidents } from '../store/sweep';
import type { Id, SessionInfo, UploadToken } from '../wire';
import { Leaving } from './leaving';
import { marked, type Line } from './line';
import { SessionLine } from './sessionLine';

/**
 * Whose work this is. The person stays when the sign-in has expired: only leaving on purpose, or handing the device to
 * somebody else, ends it, since capturing and sending go on without a session.
 */
export interface SessionState {
  person?: PersonRow;
  /** Whether this person, and nobody else, is signed in at the server. */
  signedIn: 'yes' | 'no' | 'unknown';
}

export type Preferences = Pick<PersonRow, 'language' | 'theme'>;

export class Session {
  readonly state = new Observable<SessionState>({ signedIn: 'unknown' });
  private readonly server: SessionLine;
  private readonly leaving: Leaving;

  constructor(private readonly db: FieldDatabase, line: Line, private readonly closings: Closings) {
    this.server = new SessionLine(line);
    this.leaving = new Leaving(db, this.server);
  }

  /** Takes up who worked here last, with no network. */
  async recall(): Promise<void> {
    const id = (await this.db.run(() => this.db.settings.get(PERSON)))?.value as Id | undefined;
    const person = id ? await this.db.run(() => this.db.people.get(id)) : undefined;
    if (this.state.get().signedIn === 'unknown') {
      this.state.set({ person, signedIn: 'unknown' });
    }
  }

  /** What another tab does counts here too: the device has changed hands, or nobody works here any more. */
  follow(): () => void {
    const following = liveQuery(() => this.db.settings.get(PERSON)).subscribe((row) => {
      const id = row?.value as Id | undefined;
      if (id !== this.state.get().person?.id) {
        void this.handTo(id, id ? 'unknown' : 'no');
      }
    });
    return () => following.unsubscribe();
  }

  /** Asks who is signed in, and sees to it that this person can hand in from here for good. */
  async refresh(): Promise<void> {
    const info = await this.leaving.tell() ? await this.server.ask() : undefined;
    if (!info) {
      return;
    }
    for (const id of info.closedTo ?? []) {
      await this.closings.heard(id, true);
    }
    if (!info.person) {
      this.state.set({ ...this.state.get(), signedIn: 'no' });
      return;
    }
    const person = await this.keep(info.person);
    if (!person) {
      return;
    }
    this.state.set({ person, signedIn: 'yes' });
    if (!person.uploadToken || person.tokenRefused || info.tokenRevoked) {
      await this.fetchToken(person);
    }
    if (person.preferring) {
      await this.tellPreferences(person);
    }
  }

  /**
   * Leaves: what the pack told of the estate, and what residents said, is forgotten; what waits to be sent is kept. Works
   * offline too.
   */
  async signOut(): Promise<void> {
    const { db } = this;
    const { person } = this.state.get();
    await db.run(() => db.transaction('rw', [db.settings, db.packs, db.sent, db.forms], async () => {
      await db.settings.delete(PERSON);
      await this.leaving.note(person?.id);
      await db.packs.delete(person?.id ?? '');
      await forgetResidents(db, [person?.id ?? '']);
    }));
    this.state.set({ signedIn: 'no' });
    await this.leaving.tell();
  }

  /**
   * Somebody else who is known here takes the device over, with or without a network. Whoever is signed in at the server
   * is signed out there at the next contact: nothing may be read or written in a wrong name, at the desk either.
   */
  async changeTo(id: Id): Promise<void> {
    const { db } = this;
    const before = this.state.get().person?.id;
    const back = await db.run(() => db.transaction('rw', db.settings, async () => {
      const back = await this.leaving.takenBack(id);
      await this.leaving.note(back ? undefined : before);
      await db.settings.put({ key: PERSON, value: id });
      await this.closings.over();
      return back;
    }));
    await this.handTo(id, back ? 'unknown' : 'no');
  }

  /** Ends the sign-in at the server, so that somebody else can sign in. False, and nothing changes, without a network. */
  async makeWay(): Promise<boolean> {
    const { person } = this.state.get();
    const pending = await this.leaving.pending();
    await this.leaving.note(person?.id);
    const told = await this.leaving.tell();
    if (told) {
      this.state.set({ person, signedIn: 'no' });
    } else if (person && !pending) {
      await this.leaving.takenBack(person.id);
    }
    return told;
  }

  /** Language and theme change at once; the account hears of it with the next contact. */
  async prefer(change: Partial<Preferences>): Promise<void> {
    const { person, signedIn } = this.state.get();
    if (!person) {
      return;
    }
    const changed = { ...person, ...change, preferring: true };
    this.state.set({ person: changed, signedIn });
    await this.db.run(() => this.db.people.update(person.id, { ...change, preferring: true }));
    await this.tellPreferences(changed);
  }

  /** The server has just answered this person, who is thus signed in: the moment to replace a token that it refused. */
  async heardOf(person: Id): Promise<void> {
    await this.change(person, { lastContact: Date.now() });
    const row = await this.db.run(() => this.db.people.get(person));
    if (row?.tokenRefused) {
      await this.fetchToken(row);
    }
  }

  /** Undefined where they have handed the device to somebody else while the answer was on its way. */
  private keep({ id, name, role, language, theme }: NonNullable<SessionInfo['person']>): Promise<PersonRow | undefined> {
    const { db } = this;
    return db.run(() => db.transaction('rw', db.people, db.settings, async () => {
      if (await this.leaving.pending()) {
        return undefined;
      }
      const before = await db.people.get(id);
      const preferences = before?.preferring ? {} : { language, theme };
      // Whoever hands the device on is signed out at the server: who is signed in now gave the password here since.
      const pin = before?.pin && { ...before.pin, misses: 0 };
      const person = { language, theme, ...before, id, name, role, ...preferences, pin, closed: undefined, lastContact: Date.now() };
      await db.people.put(person);
      await this.closings.over();
      await db.settings.put({ key: PERSON, value: id });
      return person;
    }));
  }

  private async fetchToken(person: PersonRow): Promise<void> {
    const isToken = (body: unknown): body is UploadToken =>
      typeof (body as UploadToken | null)?.token === 'string';
    const outcome = await this.server.post(person.id, '/api/session/upload-token', isToken);
    if (outcome.kind === 'ok') { // else it is asked for again at the next contact
      await this.change(person.id, { uploadToken: outcome.body.token, tokenRefused: false });
    }
  }

  private async tellPreferences({ id, language, theme }: PersonRow): Promise<void> {
    const outcome =
      await this.server.post(id, '/api/session/preferences', marked<SessionInfo>('session'), { language, theme });
    if (outcome.kind === 'ok') {
      await this.change(id, { preferring: false });
    }
  }

  private async change(id: Id, change: Partial<PersonRow>): Promise<void> {
    await this.db.run(() => this.db.people.update(id, change));
    const { person, signedIn } = this.state.get();
    if (person?.id === id) {
      this.state.set({ person: { ...person, ...change }, signedIn });
    }
  }

  private async handTo(id: Id | undefined, signedIn: SessionState['signedIn']): Promise<void> {
    const person = id ? await this.db.run(() => this.db.people.get(id)) : undefined;
    this.state.set({ person, signedIn });
  }
}
