import type { FieldDatabase } from '../store/database';
import { Observable } from '../observable';
import type { PersonRow } from '../store/rows';
import type { Id, SessionInfo, UploadToken } from '../wire';
import { marked, type Line } from './line';

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

export class Session {
  readonly state = new Observable<SessionState>({ signedIn: 'unknown' });
  private csrf?: SessionInfo['csrf'];

  constructor(private readonly db: FieldDatabase, private readonly line: Line) {}

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
    if (!(await this.finishSignOut())) {
      return;
    }
    const info = await this.ask();
    if (!info) {
      return;
    }
    if (!info.person) {
      this.state.set({ ...this.state.get(), signedIn: 'no' });
      return;
    }
    const person = await this.keep(info.person);
    this.state.set({ person, signedIn: 'yes' });
    if (!person.uploadToken || person.tokenRefused) {
      await this.fetchToken(person);
    }
  }

  /** Leaves: what the pack told of the estate is forgotten, what waits to be sent is kept. Works offline too. */
  async signOut(): Promise<void> {
    const { db } = this;
    const { person } = this.state.get();
    await db.run(() => db.transaction('rw', db.settings, db.packs, async () => {
      await db.settings.delete(PERSON);
      await db.settings.put({ key: SIGNING_OUT, value: true });
      await db.packs.delete(person?.id ?? '');
    }));
    this.state.set({ signedIn: 'no' });
    await this.finishSignOut();
  }

  private async ask(): Promise<SessionInfo | undefined> {
    const outcome = await this.line.ask('/api/session', marked<SessionInfo>('session'));
    if (outcome.kind !== 'ok') {
      return undefined;
    }
    this.csrf = outcome.body.csrf;
    return outcome.body;
  }

  private keep({ id, name, role, language, theme }: NonNullable<SessionInfo['person']>): Promise<PersonRow> {
    const { db } = this;
    return db.run(() => db.transaction('rw', db.people, db.settings, async () => {
      const person = { ...await db.people.get(id), id, name, role, language, theme, lastContact: Date.now() };
      await db.people.put(person);
      await db.settings.put({ key: PERSON, value: id });
      return person;
    }));
  }

  private async fetchToken(person: PersonRow): Promise<void> {
    const isToken = (body: unknown): body is UploadToken =>
      typeof (body as UploadToken | null)?.token === 'string';
    const outcome = await this.line.ask('/api/session/upload-token', isToken, {
      method: 'POST', headers: this.csrfHeader(),
    });
    if (outcome.kind !== 'ok') {
      return; // asked for again at the next contact
    }
    const change = { uploadToken: outcome.body.token, tokenRefused: false };
    await this.db.run(() => this.db.people.update(person.id, change));
    this.state.set({ person: { ...person, ...change }, signedIn: 'yes' });
  }

  /** Tells the server of a sign-out that it may not have heard of. False while it could not be told. */
  private async finishSignOut(): Promise<boolean> {
    const pending = await this.db.run(() => this.db.settings.get(SIGNING_OUT));
    if (!pending) {
      return true;
    }
    const before = await this.ask();
    if (!before) {
      return false;
    }
    if (before.person) {
      await this.line.ask('/logout', marked('session'), { method: 'POST', headers: this.csrfHeader() });
      if ((await this.ask())?.person !== null) {
        return false;
      }
    }
    await this.db.run(() => this.db.settings.delete(SIGNING_OUT));
    return true;
  }

  private csrfHeader(): Record<string, string> {
    return this.csrf ? { [this.csrf.header]: this.csrf.token } : {};
  }
}
