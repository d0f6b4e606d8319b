import { describe, expect, it } from 'vitest';
import { utf8 } from '../digest';
import type { OutboxRow } from '../store/rows';
import { batches, bodyOf, BYTES_A_CALL } from './batches';
import { pauseAfter } from './pause';
import { stateOf } from './status';

const row = (content: string) => ({ content }) as OutboxRow;
const envelope = { sentAt: '2026-11-24T01:00:00Z', app: '0.1.0', waiting: { captures: 1, photos: 0 } };

describe('calls', () => {
  it('hold at most 50 captures, in their order', () => {
    const rows = Array.from({ length: 101 }, (_, index) => row(String(index)));
    expect(batches(rows).map((batch) => batch.length)).toEqual([50, 50, 1]);
    expect(batches(rows).flat()).toEqual(rows);
  });

  it('hold at most 1 MiB of JSON, counted in the bytes that are sent', () => {
    const content = JSON.stringify({ words: '"坏"\\\n'.repeat(3_000) });
    const all = batches(Array.from({ length: 60 }, () => row(content)));
    expect(all.length).toBeGreaterThan(2);
    for (const batch of all) {
      expect(utf8(bodyOf(batch, envelope)).byteLength).toBeLessThanOrEqual(BYTES_A_CALL);
    }
    expect(utf8(bodyOf([...all[0], row(content)], envelope)).byteLength).toBeGreaterThan(BYTES_A_CALL - 2048);
  });

  it('let one that is too large go alone, where it harms no other', () => {
    const huge = row('x'.repeat(2 * BYTES_A_CALL));
    expect(batches([row('a'), huge, row('b'), row('c')]).map((batch) => batch.length)).toEqual([1, 1, 2]);
  });
});

it('pauses grow from 5 seconds to 5 minutes, give or take a quarter', () => {
  const pauses = (chance: number) => [0, 1, 2, 3, 7, 50].map((failures) => pauseAfter(failures, () => chance) / 1000);
  expect(pauses(0.5)).toEqual([5, 5, 10, 20, 300, 300]);
  expect(pauses(0)).toEqual([3.75, 3.75, 7.5, 15, 225, 225]);
  expect(pauses(1)).toEqual([6.25, 6.25, 12.5, 25, 375, 375]);
});

it.each([
  ['all-sent', 0, true, undefined],
  ['sending', 1, true, undefined],
  ['waiting', 1, false, undefined],
  ['waiting', 1, false, { reached: true, failed: true, needsToken: true }],
  ['offline', 1, false, { reached: false, failed: true, needsToken: false }],
  ['needs-token', 1, false, { reached: true, failed: false, needsToken: true }],
  ['all-sent', 0, false, { reached: false, failed: true, needsToken: false }],
] as const)('it is %s with %i waiting, sending: %s, after %o', (state, captures, sending, last) => {
  expect(stateOf({ captures, photos: 0 }, sending, last)).toBe(state);
});
