import { afterEach, describe, expect, it, vi } from 'vitest';
import { FieldDatabase } from '../store/database';
import { SENDER, Turn } from './turn';

let count = 0;
const nothing = async () => undefined;

/** A browser that says that somebody has the lock: a tab, or one that has gone and left it behind. */
const stuck = { request: (_: string, __: unknown, work: (lock: null) => unknown) => work(null) } as unknown as LockManager;

afterEach(() => vi.useRealTimers());

describe('a turn to send', () => {
  it('is one tab\'s at a time, where there are locks and where there are none', async () => {
    for (const locks of [navigator.locks, undefined]) {
      const db = new FieldDatabase(`turn-${++count}`);
      let inner: string | undefined;
      await new Turn(db, locks).take(async () => {
        inner = await new Turn(db, locks).take(nothing);
      });
      expect(inner).toBe('taken');
      expect(await new Turn(db, locks).take(nothing)).toBe('done');
    }
  });

  it('is given back when the run fails', async () => {
    const db = new FieldDatabase(`turn-${++count}`);
    await expect(new Turn(db, undefined).take(() => Promise.reject(new Error('bug')))).rejects.toThrow('bug');
    expect(await new Turn(db, undefined).take(nothing)).toBe('done');
  });

  it('is not had by a second tab in the moment before the first has noted that it is at it', async () => {
    const db = new FieldDatabase(`turn-${++count}`);
    const meanwhile = await navigator.locks.request(SENDER, () => new Turn(db, navigator.locks).take(nothing));
    expect(meanwhile).toBe('taken');
    expect(await new Turn(db, navigator.locks).take(nothing)).toBe('done');
  });

  it('passes on when a tab died with it, as soon as its lease has run out', async () => {
    const db = new FieldDatabase(`turn-${++count}`);
    let now = 1_000_000;
    const turn = () => new Turn(db, stuck, () => now);
    const passed = [await turn().take(nothing)];
    now += 121_000;
    await turn().take(async () => {
      passed.push(await turn().take(nothing));
      now += 121_000;
      passed.push(await turn().take(nothing));
    });
    expect(passed).toEqual(['taken', 'taken', 'done']);
  });

  it('stays with a tab whose one call takes longer than a lease', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const db = new FieldDatabase(`turn-${++count}`);
    let now = 1_000_000;
    const turn = () => new Turn(db, undefined, () => now);
    let meanwhile: string | undefined;
    await turn().take(async () => {
      for (let minute = 0; minute < 10; minute++) {
        now += 60_000;
        await vi.advanceTimersByTimeAsync(60_000);
        await vi.waitFor(async () => expect((await db.settings.get(SENDER))?.value).toMatchObject({ until: now + 120_000 }));
      }
      meanwhile = await turn().take(nothing);
    });
    expect(meanwhile).toBe('taken');
    expect(await turn().take(nothing)).toBe('done');
  });

  it('is not blocked by a lease from a clock that was set back since', async () => {
    const db = new FieldDatabase(`turn-${++count}`);
    let now = 1_000_000_000;
    let later: string | undefined;
    await new Turn(db, undefined, () => now).take(async () => {
      now -= 86_400_000;
      later = await new Turn(db, undefined, () => now).take(nothing);
    });
    expect(later).toBe('done');
  });
});
