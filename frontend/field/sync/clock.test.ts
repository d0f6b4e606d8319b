import { describe, expect, it } from 'vitest';
import { FieldDatabase } from '../store/database';
import { Clock } from './clock';

let count = 0;
const NINE = Date.parse('2026-11-24T01:00:00.000Z');

/** A phone whose clock is wrong by an hour. */
function phone(db = new FieldDatabase(`clock-${++count}`)) {
  const clocks = { wallNow: NINE - 3_600_000, countingNow: 5_000 };
  const clock = new Clock(db, { wall: () => clocks.wallNow, counting: () => clocks.countingNow });
  const pass = (milliseconds: number) => {
    clocks.wallNow += milliseconds;
    clocks.countingNow += milliseconds;
  };
  return { db, clock, clocks, pass };
}

describe('the clock', () => {
  it('is uncertain before the first contact', () => {
    expect(phone().clock.now()).toEqual({ at: '2026-11-24T00:00:00.000Z', clock: 'uncertain' });
  });

  it('takes the server\'s time, and half the way there and back', async () => {
    const { clock, pass } = phone();
    const askedAt = clock.counting();
    pass(400);
    await clock.contact('2026-11-24T01:00:00.000Z', askedAt);
    expect(clock.now()).toEqual({ at: '2026-11-24T01:00:00.200Z', clock: 'anchored' });
  });

  it('counts on with no contact', async () => {
    const { clock, pass } = phone();
    await clock.contact('2026-11-24T01:00:00.000Z', clock.counting());
    pass(7_200_000);
    expect(clock.now()).toEqual({ at: '2026-11-24T03:00:00.000Z', clock: 'anchored' });
  });

  it('does not follow somebody who sets the phone\'s clock back', async () => {
    const { clock, clocks, pass } = phone();
    await clock.contact('2026-11-24T01:00:00.000Z', clock.counting());
    clocks.wallNow -= 1_800_000;
    pass(60_000);
    expect(clock.now()).toEqual({ at: '2026-11-24T01:01:00.000Z', clock: 'anchored' });
  });

  it('is uncertain when the wall clock is ahead: the phone slept, or somebody set it', async () => {
    const { clock, clocks } = phone();
    await clock.contact('2026-11-24T01:00:00.000Z', clock.counting());
    clocks.wallNow += 1_800_000;
    expect(clock.now()).toEqual({ at: '2026-11-24T01:30:00.000Z', clock: 'uncertain' });
    await clock.contact('2026-11-24T01:30:00.000Z', clock.counting());
    expect(clock.now().clock).toBe('anchored');
  });

  it('knows after a restart how wrong the phone was, but is not sure', async () => {
    const { db, clock } = phone();
    await clock.contact('2026-11-24T01:00:00.000Z', clock.counting());
    const next = phone(db);
    await next.clock.recall();
    expect(next.clock.now()).toEqual({ at: '2026-11-24T01:00:00.000Z', clock: 'uncertain' });
  });

  it('understands a server that counts nanoseconds', async () => {
    const { clock } = phone();
    await clock.contact('2026-11-24T01:00:00.123456789Z', clock.counting());
    expect(clock.now().at).toBe('2026-11-24T01:00:00.123Z');
  });

  it('is not anchored to what is no time', async () => {
    const { clock } = phone();
    await clock.contact('yesterday', clock.counting());
    expect(clock.now().clock).toBe('uncertain');
  });
});
