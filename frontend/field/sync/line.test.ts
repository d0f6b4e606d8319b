import { afterEach, describe, expect, it, vi } from 'vitest';
import { FieldDatabase } from '../store/database';
import { json, portal } from '../testing/fakeServer';
import { Clock } from './clock';
import { Line, marked, patience } from './line';

let count = 0;
const clock = () => new Clock(new FieldDatabase(`line-${++count}`));
const ask = (answer: () => Promise<Response>) => {
  const line = new Line(clock(), answer);
  return { line, outcome: line.ask('/api/session', marked('session')) };
};

afterEach(() => vi.useRealTimers());

describe('the line', () => {
  it.each([
    ['a portal\'s page', portal(), true],
    ['a portal\'s page that says it is JSON', new Response('<html>', { headers: { 'Content-Type': 'application/json' } }), false],
    ['somebody else\'s JSON', json({ courtyard: 'pack' }), false],
    ['JSON that is no object', json(null), false],
    ['a page that is not there, and is not ours', new Response('<html>', { status: 404 }), false],
    ['a gateway\'s page that says no', new Response('<html>', { status: 403, headers: { 'Content-Type': 'text/html' } }), false],
    ['a redirect that was not followed', { type: 'opaqueredirect', status: 0, ok: false, headers: new Headers() }, true],
    ['a redirect', Response.redirect('https://example.org/login', 302), true],
    ['a network that wants a sign-in and says so', new Response('<html>', { status: 511 }), true],
  ])('does not take %s for an answer', async (_, answer, wantsSignIn) => {
    const { line, outcome } = ask(async () => answer as Response);
    expect((await outcome).kind).toBe('unreachable');
    expect(line.reachable.get()).toBe(false);
    expect(line.portal.get()).toBe(wantsSignIn);
  });

  it('knows that a portal is behind it when an answer of ours comes, or nothing at all', async () => {
    for (const next of [async () => json({ courtyard: 'session' }), () => Promise.reject(new TypeError('Failed to fetch'))]) {
      const answers = [async () => portal(), next];
      const line = new Line(clock(), () => answers.shift()!());
      await line.ask('/api/session', marked('session'));
      await line.ask('/api/session', marked('session'));
      expect(line.portal.get()).toBe(false);
    }
  });

  it.each([[401, 'unauthorised'], [403, 'unauthorised'], [413, 'refused'], [429, 'failed'], [503, 'failed']])(
    'tells %s apart as %s', async (status, kind) => {
      const { line, outcome } = ask(async () => json({}, status));
      expect(await outcome).toEqual({ kind, status });
      expect(line.reachable.get()).toBe(true);
    });

  it('takes an abort that is not ours for a lost network', async () => {
    const { outcome } = ask(() => Promise.reject(new DOMException('Fetch is aborted', 'AbortError')));
    expect(await outcome).toEqual({ kind: 'unreachable' });
  });

  it('takes an answer that breaks off for a lost network', async () => {
    const { outcome } = ask(async () => new Response('{"courtyard":"sess'));
    expect(await outcome).toEqual({ kind: 'unreachable' });
  });

  it('gives up a call that stalls, after the time its bytes may take', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const hanging: typeof fetch = (_, init) => new Promise((__, reject) => {
      init?.signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
    });
    let done = false;
    const call = new Line(clock(), hanging).ask('/x', marked('photo'), { bytes: 200_000 }).then((outcome) => {
      done = true;
      return outcome;
    });
    await vi.advanceTimersByTimeAsync(patience(200_000) - 1);
    expect(done).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(await call).toEqual({ kind: 'unreachable' });
    expect(patience(0)).toBe(30_000);
    expect(patience(200_000)).toBe(80_000);
  });

  it('anchors the clock to each answer', async () => {
    const own = clock();
    const line = new Line(own, async () => json({ courtyard: 'session', serverTime: '2026-11-24T01:00:00.000Z' }));
    await line.ask('/api/session', marked('session'));
    expect(own.now().clock).toBe('anchored');
  });
});
