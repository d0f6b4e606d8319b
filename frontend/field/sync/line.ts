import { Observable } from '../observable';
import type { Instant } from '../wire';
import type { Clock } from './clock';

/** Where the server tells its time on answers whose body has no room for it. */
export const TIME_HEADER = 'Courtyard-Time';

/**
 * How a call ended. Only 'ok' is an answer of ours to what was asked; a captive portal's 200 is 'unreachable'.
 * @property portal what came instead was the page, or the way to the page, on which a network wants a sign-in
 */
export type Outcome<T> =
  | { kind: 'ok'; body: T; etag?: string }
  | { kind: 'not-modified' }
  | { kind: 'refused'; status: number } // will not be taken as it is
  | { kind: 'unauthorised'; status: number } // nobody, or not allowed
  | { kind: 'failed'; status: number } // the server is there, and in trouble
  | { kind: 'unreachable'; portal?: boolean };

export type Guard<T> = (body: unknown) => body is T;

/** Nothing is waited for longer than this, plus what the slowest line needs for the bytes that go out. */
const PATIENCE_MS = 30_000;
const SLOWEST_BYTES_A_SECOND = 4_000;

/** How long a call with so many bytes may take, in milliseconds. */
export function patience(bytes: number): number {
  return PATIENCE_MS + (bytes / SLOWEST_BYTES_A_SECOND) * 1000;
}

/** An answer that carries our mark. */
export function marked<T extends { courtyard: string }>(mark: T['courtyard']): Guard<T> {
  return (body): body is T =>
    typeof body === 'object' && body !== null && (body as { courtyard?: unknown }).courtyard === mark;
}

/** An answer without a body, to what needs none. */
export const nothing: Guard<undefined> = (body) => body === undefined;

interface Call extends Omit<RequestInit, 'signal' | 'redirect'> {
  /** Size of the body, for the time it may take. */
  bytes?: number;
}

/** The line to the server: the one place that fetches. Knows whether the server answered last. */
export class Line {
  /** Undefined until something was tried. */
  readonly reachable = new Observable<boolean | undefined>(undefined);
  /** Somebody else answered last: a network that wants a sign-in of its own first. */
  readonly portal = new Observable<boolean>(false);

  private readonly reading = new Set<AbortController>();

  constructor(private readonly clock: Clock, private readonly fetch: typeof globalThis.fetch) {}

  /** Asks for JSON; it counts only when the guard knows it as ours. */
  async ask<T>(path: string, is: Guard<T>, call: Call = {}): Promise<Outcome<T>> {
    const askedAt = this.clock.counting();
    return this.noted(await this.within<T>(path, call, async (response) => {
      if (response.status === 304) {
        await this.anchor(timeOf(response), askedAt);
        return { kind: 'not-modified' };
      }
      if (!response.ok) {
        return failure(response);
      }
      if (isPage(response)) {
        return { kind: 'unreachable', portal: true };
      }
      const body: unknown = response.status === 204 ? undefined : await response.json();
      if (!is(body)) {
        return { kind: 'unreachable' };
      }
      await this.anchor(timeOf(response, body), askedAt);
      return { kind: 'ok', body, etag: response.headers.get('ETag') ?? undefined };
    }));
  }

  /** Asks for a picture. */
  async picture(path: string, headers: Record<string, string>): Promise<Outcome<{ bytes: ArrayBuffer; mime: string }>> {
    return this.noted(await this.within<{ bytes: ArrayBuffer; mime: string }>(path, { headers }, async (response) => {
      const mime = response.headers.get('Content-Type') ?? '';
      if (!response.ok) {
        return failure(response);
      }
      return mime.startsWith('image/')
        ? { kind: 'ok', body: { bytes: await response.arrayBuffer(), mime } }
        : { kind: 'unreachable', portal: isPage(response) };
    }));
  }

  /**
   * Gives up what was asked over the network that was there before: such a call may hang until its patience ends, while
   * the new network would answer at once. Only what reads; what sends knows best itself how far it has come.
   */
  giveUpReading(): void {
    this.reading.forEach((call) => call.abort());
  }

  private async within<T>(
    path: string, { bytes = 0, ...init }: Call, receive: (response: Response) => Promise<Outcome<T>>,
  ): Promise<Outcome<T>> {
    const stalled = new AbortController();
    const timer = setTimeout(() => stalled.abort(), patience(bytes));
    if (init.method === undefined) {
      this.reading.add(stalled);
    }
    try {
      const { fetch } = this;
      return await receive(await fetch(path, {
        ...init, redirect: 'manual', cache: 'no-store', credentials: 'same-origin', signal: stalled.signal,
      }));
    } catch {
      // Whoever aborted, and whatever broke: the answer was not heard, and will be asked for again.
      return { kind: 'unreachable' };
    } finally {
      clearTimeout(timer);
      this.reading.delete(stalled);
    }
  }

  private noted<T>(outcome: Outcome<T>): Outcome<T> {
    this.portal.set(outcome.kind === 'unreachable' && outcome.portal === true);
    this.reachable.set(outcome.kind !== 'unreachable');
    return outcome;
  }

  private async anchor(serverTime: Instant | undefined, askedAt: number): Promise<void> {
    if (serverTime) {
      await this.clock.contact(serverTime, askedAt);
    }
  }
}

/** Status of a network that wants a sign-in of its own (RFC 6585). */
const NETWORK_SIGN_IN = 511;

function failure(response: Response): Outcome<never> {
  const { status, headers } = response;
  if (response.type === 'opaqueredirect' || (status >= 300 && status < 400) || status === NETWORK_SIGN_IN) {
    return { kind: 'unreachable', portal: true }; // we never send anybody on
  }
  if (status >= 500 || status === 408 || status === 429) {
    return { kind: 'failed', status };
  }
  // A no of ours is JSON or tells our time; a page that says no is a gateway's, and says nothing of a token or a picture.
  const ours = headers.has(TIME_HEADER) || /\bjson\b/.test(headers.get('Content-Type') ?? '');
  if (!ours || status < 400) {
    return { kind: 'unreachable' };
  }
  return status === 401 || status === 403 ? { kind: 'unauthorised', status } : { kind: 'refused', status };
}

/** Nothing of what we are asked for here is a page. */
function isPage(response: Response): boolean {
  return /\bhtml\b/.test(response.headers.get('Content-Type') ?? '');
}

function timeOf(response: Response, body?: unknown): Instant | undefined {
  const told = (body as { serverTime?: Instant } | undefined)?.serverTime ?? response.headers.get(TIME_HEADER);
  return told ?? undefined;
}
