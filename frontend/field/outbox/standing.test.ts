import { expect, test } from 'vitest';
import type { OutboxRow, PackRow, SentRow } from '../store/rows';
import { standing } from './standing';

const photos = ['a', 'b', 'c'].map((sha256) => ({ sha256, bytes: 1, origin: 'camera' as const }));
const row = { photos, stuck: [] } as unknown as OutboxRow;
const receipt = (state: 'accepted' | 'held', missing: string[]) => ({ state, missing, reasons: [], at: '' });

test('nothing was heard: it waits, and none of its pictures is there', () =>
  expect(standing(row)).toEqual({ kind: 'waiting', here: 0, of: 3 }));
test('the words are there, and the pictures are on their way', () =>
  expect(standing({ ...row, receipt: receipt('accepted', ['b', 'c']) })).toEqual({ kind: 'photos', here: 1, of: 3 }));
test('what the server holds is told as held', () =>
  expect(standing({ ...row, receipt: receipt('held', ['b']) }).kind).toBe('held'));
test('a picture that cannot go is told before anything else', () =>
  expect(standing({ ...row, receipt: receipt('accepted', ['b']), stuck: [{ sha256: 'b', trouble: 'photo-lost' }] }).kind).toBe('stuck'));
test('sent is sent, and held is held for good', () => {
  const sent = { photos, sentAt: '', state: 'accepted' } as unknown as SentRow;
  expect(standing(sent)).toEqual({ kind: 'sent', here: 3, of: 3 });
  expect(standing({ ...sent, state: 'held' }).kind).toBe('held');
});
test('what the desk has settled is no longer held, as soon as a newer pack says so', () => {
  const held = { id: 'x', photos, sentAt: '2026-11-23T01:00:00Z', state: 'held' } as unknown as SentRow;
  const pack = (at: string, ids: string[]) => ({ at, pack: { held: ids.map((id) => ({ id })) } }) as unknown as PackRow;
  expect(standing(held, pack('2026-11-23T02:00:00Z', ['x'])).kind).toBe('held');
  expect(standing(held, pack('2026-11-23T02:00:00Z', [])).kind).toBe('sent');
  expect(standing(held, pack('2026-11-23T00:59:00Z', [])).kind).toBe('held');
});
