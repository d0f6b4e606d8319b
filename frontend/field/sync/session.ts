import type { FieldDatabase } from '../store/database';
import { Observable } from '../observable';
import type { PersonRow } from '../store/rows';
import type { Id, SessionInfo, UploadToken } from '../wire';
import { marked, nothing, type Line } from './line';
import { SessionLine } from './sessionLine';

const PERSON = 'person';
const SIGNING_OUT = 'signing-out';

/**
 * Whose work this is. The person stays when the sign-in has expired: only leaving on purpose ends it, since capturing
 * and sending go on without a session.
 */
export interface SessionState {
  person?: PersonRow;
  signedIn: 'yes' | 'no' | 'unknown';
}

export type Preferences = Pick<PersonRow, 'language' | 'theme'>;

export class Session {
  readonly state = new Observable<SessionState>({ signedIn: 'unknown' });
  private readonly server: SessionLine;

  constructor(private readonly db: FieldDatabase, line: Line) {
    this.server = new SessionLine(line);
  }

  /** Takes up who worked here last, with no network. */
  async recall(): Promise<void> {
    const id = (await this.db.run(() => this.db.settings.get(PERSON)))?.value as Id | undefined;
    const person = id ? await this.db.run(() => this.db.people.get(id)) : undefined;
    if (this.state.get().signedIn === 'unknown') {
      this.state.set({ person, signedIn: 'unknown' });
    }
  }

  /** Asks who is signed in, and sees to it that this person can hand in from here for good. */
  async refresh(): Promise<void> {
    const info = await this.leave() ? await this.server.ask() : undefined;
    if (!info) {
      return;
    }
    if (!info.person) {
      this.state.set({ ...this.state.get(), signedIn: 'no' });
      return;
    }
    const person = await this.keep(info.person);
    this.state.set({ person, signedIn: 'yes' });
    if (!person.uploadToken || person.tokenRefused || info.tokenRevoked) {
      await this.fetchToken(person);
    }
    if (person.preferring) {
      await this.tellPreferences(person);
    }
  }

  /** Leaves: what the pack told of the estate is forgotten, what waits to be sent is kept. Works offline too. */
  async signOut(): Promise<void> {
    const { db } = this;
    const { person } = this.state.get();
    await db.run(() => db.transaction('rw', db.settings, db.packs, async () => {
      await db.settings.delete(PERSON);
      await db.settings.put({ key: SIGNING_OUT, value: person?.id });
      await db.packs.delete(person?.id ?? '');
    }));
    this.state.set({ signedIn: 'no' });
    await this.leave();
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

  private keep({ id, name, role, language, theme }: NonNullable<SessionInfo['person']>): Promise<PersonRow> {
    const { db } = this;
    return db.run(() => db.transaction('rw', db.people, db.settings, async () => {
      const before = await db.people.get(id);
      const preferences = before?.preferring ? {} : { language, theme };
      const person = { language, theme, ...before, id, name, role, ...preferences, lastContact: Date.now() };
      await db.people.put(person);
      await db.settings.put({ key: PERSON, value: id });
      return person;
    }));
  }

  private async fetchToken(person: PersonRow): Promise<void> {
    const isToken = (body: unknown): body is UploadToken =>
      typeof (body as UploadToken | null)?.token === 'string';
    const outcome = await this.server.post('/api/session/upload-token', isToken);
    if (outcome.kind === 'ok') { // else it is asked for again at the next contact
      await this.change(person.id, { uploadToken: outcome.body.token, tokenRefused: false });
    }
  }

  private async tellPreferences({ id, language, theme }: PersonRow): Promise<void> {
    const outcome =
      await this.server.post('/api/session/preferences', marked<SessionInfo>('session'), { language, theme });
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

  /** Tells the server of a sign-out that it may not have heard of. False while it could not be told. */
  private async leave(): Promise<boolean> {
    const leaving = await this.db.run(() => this.db.settings.get(SIGNING_OUT));
    if (!leaving) {
      return true;
    }
    const before = await this.server.ask();
    const still = before?.person != null && before.person.id === leaving.value; // or somebody else has come since
    if (still) {
      await this.server.post('/api/session/sign-out', nothing);
    }
    const gone = still ? (await this.server.ask())?.person === null : before !== undefined;
    if (gone) {
      await this.db.run(() => this.db.settings.delete(SIGNING_OUT));
    }
    return gone;
  }
}
