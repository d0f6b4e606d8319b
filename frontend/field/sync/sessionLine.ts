import type { Id, SessionInfo } from '../wire';
import { marked, type Guard, type Line, type Outcome } from './line';

export const OTHER_PERSON = 409;

/** Says for whom a call is meant: where somebody else is signed in, the server does nothing of it and answers with the above. */
export const meantFor = (person: Id) => ({ 'Courtyard-Person': person });

/** Calls that are made in the name of whoever is signed in, with the token against forged ones. */
export class SessionLine {
  private csrf?: SessionInfo['csrf'];

  constructor(private readonly line: Line) {}

  /** Who is signed in; undefined where the server could not be asked. */
  async ask(): Promise<SessionInfo | undefined> {
    const outcome = await this.line.ask('/api/session', marked<SessionInfo>('session'));
    if (outcome.kind !== 'ok') {
      return undefined;
    }
    this.csrf = outcome.body.csrf;
    return outcome.body;
  }

  /** Writes for one person; when the token has grown stale, once more with a fresh one. */
  async post<T>(person: Id, path: string, is: Guard<T>, body?: unknown): Promise<Outcome<T>> {
    const first = await this.once(person, path, is, body);
    const stale = first.kind === 'unauthorised' && first.status === 403;
    return stale && (await this.ask()) ? this.once(person, path, is, body) : first;
  }

  private once<T>(person: Id, path: string, is: Guard<T>, body: unknown): Promise<Outcome<T>> {
    const forgery: Record<string, string> = this.csrf ? { [this.csrf.header]: this.csrf.token } : {};
    return this.line.ask(path, is, {
      method: 'POST',
      headers: { ...meantFor(person), ...forgery, ...(body === undefined ? {} : { 'Content-Type': 'application/json' }) },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
  }
}
