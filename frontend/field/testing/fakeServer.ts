import { sha256, utf8 } from '../digest';
import type { EmptiedStore, Id, Pack, Receipt, SendRequest, Sha256 } from '../wire';

export interface Call {
  method: string;
  path: string;
  body: string;
  token?: string;
  headers: Headers;
}

/** Plays the server and the network between: takes things in exactly once, and has the accidents that tests ask for. */
export class FakeServer {
  /** By person and id: what the server took in, the first content of each id only. */
  readonly records = new Map<Id, { person: Id; content: string; hash: Sha256 }>();
  readonly photos = new Map<Sha256, ArrayBuffer>();
  readonly tokens = new Map<string, Id>();
  readonly calls: Call[] = [];
  readonly held = new Map<Id, Receipt['reasons']>();
  readonly revoked = new Set<string>();
  /** What was said last of each person's device. */
  readonly devices = new Map<Id, Omit<SendRequest, 'captures'>>();
  /** What each person is told of stores that were emptied. */
  readonly emptied = new Map<Id, EmptiedStore[]>();
  /** People to whom the device was closed at the desk, and whether it has said that it has forgotten. */
  readonly closed = new Map<Id, boolean>();
  signedIn: Id | null = null;
  preferences = { language: 'zh', theme: 'system' };
  pack?: Pack;
  etag = '"1"';
  time = '2026-11-24T01:00:00.000Z';

  /** An accident on the way there: an answer of somebody else's, or nothing at all. */
  onTheWay: (call: Call) => Response | 'lost' | undefined = () => undefined;
  /** An accident on the way back: the server did it, but its answer is lost. */
  answerLost: (call: Call) => boolean = () => false;

  private hold?: { which: (call: Call) => boolean; ask: () => void; until: Promise<void> };

  /** The next call of this kind hangs until it may go on, or is given up. */
  holdUp(which: (call: Call) => boolean): { asked: Promise<void>; goOn: () => void } {
    let ask = () => {};
    let goOn = () => {};
    const asked = new Promise<void>((resolve) => { ask = resolve; });
    const until = new Promise<void>((resolve) => { goOn = resolve; });
    this.hold = { which, ask: () => ask(), until };
    return { asked, goOn: () => goOn() };
  }

  readonly fetch = async (input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> => {
    const call = await callOf(String(input), init);
    this.calls.push(call);
    await this.heldUp(call, init.signal);
    const accident = this.onTheWay(call);
    if (accident instanceof Response) {
      return accident;
    }
    const answer = accident === 'lost' ? undefined : await this.answer(call, init);
    if (!answer || this.answerLost(call)) {
      throw new TypeError('Failed to fetch');
    }
    return answer;
  };

  paths(method: string): string[] {
    return this.calls.filter((call) => call.method === method).map((call) => call.path);
  }

  private async heldUp(call: Call, signal: AbortSignal | null | undefined): Promise<void> {
    const { hold } = this;
    if (!hold?.which(call)) {
      return;
    }
    this.hold = undefined;
    hold.ask();
    await Promise.race([
      hold.until,
      new Promise<void>((_, fail) => signal?.addEventListener('abort', () => fail(new DOMException('given up', 'AbortError')))),
    ]);
  }

  private async answer(call: Call, init: RequestInit): Promise<Response> {
    const meant = call.headers.get('Courtyard-Person');
    if (meant && this.signedIn && meant !== this.signedIn) {
      return json({ code: 'other-person' }, 409);
    }
    switch (`${call.method} ${call.path.replace(/[0-9a-f]{64}$/, '#')}`) {
      case 'POST /api/field/captures':
        return this.captures(call);
      case 'PUT /api/field/photos/#':
        return this.putPhoto(call, init.body as ArrayBuffer);
      case 'GET /api/field/photos/#':
        return new Response(new Uint8Array([1, 2, 3]), { headers: { 'Content-Type': 'image/jpeg' } });
      case 'GET /api/session':
        return json(this.session());
      case 'POST /api/session/upload-token':
        return this.uploadToken(call);
      case 'POST /api/session/preferences':
        this.preferences = JSON.parse(call.body) as FakeServer['preferences'];
        return json(this.session());
      case 'POST /api/session/sign-out':
        if (call.headers.get(CSRF.header) !== CSRF.token) {
          return json({ code: 'csrf' }, 403);
        }
        this.signedIn = null;
        return new Response(null, { status: 204 });
      case 'GET /api/field/pack':
        return this.getPack(call);
      default:
        return json({ code: 'no-such-call' }, 404);
    }
  }

  private async captures(call: Call): Promise<Response> {
    const person = this.tokens.get(call.token ?? '');
    if (!person) {
      return json({ code: 'unknown-token' }, 401);
    }
    const { captures, ...device } = JSON.parse(call.body) as SendRequest;
    this.devices.set(person, device);
    const receipts: Receipt[] = [];
    for (const content of captures) {
      const { id } = JSON.parse(content) as { id: Id };
      if (this.revoked.has(call.token ?? '') && !this.records.has(id)) {
        this.held.set(id, [{ code: 'token-revoked' }]);
      }
      receipts.push(await this.take(person, content));
    }
    if (device.forgotten && this.closed.has(person)) {
      this.closed.set(person, true);
    }
    const [emptied, closed] = [this.emptied.get(person), this.closed.has(person)];
    return json({ courtyard: 'receipts', serverTime: this.time, receipts, emptied, closed });
  }

  private async take(person: Id, content: string): Promise<Receipt> {
    const { id, photos } = JSON.parse(content) as { id: Id; photos: { sha256: Sha256 }[] };
    const hash = await sha256(utf8(content));
    if (!this.records.has(id)) {
      this.records.set(id, { person, content, hash });
    }
    const reasons = this.held.get(id) ?? [];
    const missing = photos.map((photo) => photo.sha256).filter((each) => !this.photos.has(each));
    return { id, content: hash, state: reasons.length > 0 ? 'held' : 'accepted', reasons, missing };
  }

  private async putPhoto(call: Call, bytes: ArrayBuffer): Promise<Response> {
    const name = call.path.slice(-64);
    if (!this.tokens.has(call.token ?? '')) {
      return json({ code: 'unknown-token' }, 401);
    }
    if ((await sha256(bytes)) !== name) {
      return json({ error: 'wrong hash' }, 422);
    }
    this.photos.set(name, bytes);
    return json({ courtyard: 'photo', sha256: name });
  }

  private uploadToken(call: Call): Response {
    if (!this.signedIn || call.headers.get(CSRF.header) !== CSRF.token) {
      return json({ code: 'csrf' }, 403);
    }
    const given = [...this.tokens.values()].filter((person) => person === this.signedIn).length;
    const token = `token-of-${this.signedIn}${given > 0 ? `-${given + 1}` : ''}`;
    this.tokens.set(token, this.signedIn);
    return json({ token });
  }

  private getPack(call: Call): Response {
    const headers = { 'Courtyard-Time': this.time, ETag: this.etag };
    if (!this.signedIn || !this.pack) {
      return json({ code: 'unknown-token' }, 401);
    }
    return call.headers.get('If-None-Match') === this.etag
      ? new Response(null, { status: 304, headers })
      : json(this.pack, 200, headers);
  }

  private session() {
    const tokens = [...this.tokens].filter(([, person]) => person === this.signedIn).map(([token]) => token);
    const tokenRevoked = tokens.length > 0 && tokens.every((token) => this.revoked.has(token));
    const closedTo = [...this.closed].filter(([, forgotten]) => !forgotten).map(([id]) => id);
    const person = this.person();
    return { courtyard: 'session', serverTime: this.time, person, tokenRevoked, closedTo, csrf: CSRF, version: '0' };
  }

  private person() {
    return this.signedIn
      && { id: this.signedIn, name: this.signedIn, role: 'ambassador', ...this.preferences };
  }
}

const CSRF = { header: 'X-CSRF-TOKEN', token: 'csrf' };

export function json(body: unknown, status = 200, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json', ...headers } });
}

/** What a hotel's network says to everything. */
export function portal(): Response {
  return new Response('<html>Welcome to our guest network</html>', { headers: { 'Content-Type': 'text/html' } });
}

async function callOf(path: string, init: RequestInit): Promise<Call> {
  const headers = new Headers(init.headers);
  const token = headers.get('Authorization')?.replace('Bearer ', '');
  return {
    method: init.method ?? 'GET', path, headers, token, body: typeof init.body === 'string' ? init.body : '',
  };
}
