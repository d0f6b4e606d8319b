import type { SessionInfo } from '../wire';
import { marked, type Guard, type Line, type Outcome } from './line';

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

  /** Writes; when the token has grown stale, once more with a fresh one. */
  async post<T>(path: string, is: Guard<T>, body?: unknown): Promise<Outcome<T>> {
    const first = await this.once(path, is, body);
    const stale = first.kind === 'unauthorised' && first.status === 403;
    return stale && (await this.ask()) ? this.once(path, is, body) : first;
  }

  private once<T>(path: string, is: Guard<T>, body: unknown): Promise<Outcome<T>> {
    const forgery: Record<string, string> = this.csrf ? { [this.csrf.header]: this.csrf.token } : {};
    return this.line.ask(path, is, {
      method: 'POST',
      headers: { ...forgery, ...(body === undefined ? {} : { 'Content-Type': 'application/json' }) },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
  }
}
