import { expect, it } from 'vitest';
import { photo, Phone } from '../testing/phone';
import { exportWaiting, parts } from './exportWaiting';
import type { OutboxRow } from './rows';
import { zip } from './zip';

it('what waits can be taken off the phone: whose it is, captures as they would be sent, and their pictures', async () => {
  const phone = new Phone();
  const id = await phone.visit('wang-min', 'one');
  await phone.visit('li-qiang', 'two');
  const [file, ...more] = await exportWaiting(
    phone.field.db, { id: 'wang-min', name: '王敏' }, await phone.field.queries.outbox('wang-min'), new Date('2026-11-29T01:00:00Z'));
  expect(more).toEqual([]);
  const text = await file.text();
  expect(text).toContain('"exportedAt":"2026-11-29T01:00:00.000Z","person":{"id":"wang-min","name":"王敏"}');
  expect(text).toContain(`captures/${id}.json`);
  expect(text).toContain((await phone.field.db.outbox.get(id))!.content);
  expect(text).toContain(`photos/${(await photo('one')).sha256}.jpg`);
  expect(text).not.toContain((await photo('two')).sha256);
});

it('more than the desk takes in one file goes into the next one', () => {
  const row = (id: number, bytes: number) =>
    ({ id: String(id), photos: [{ sha256: String(id), bytes, origin: 'camera' }] }) as OutboxRow;
  const MB = 1024 * 1024;
  expect(parts([row(1, 300 * MB), row(2, 90 * MB), row(3, 90 * MB)]).map((some) => some.map(({ id }) => id))).toEqual([['1', '2'], ['3']]);
  expect(parts(Array.from({ length: 2_001 }, (_, id) => row(id, 1))).map((some) => some.length)).toEqual([2_000, 1]);
});

it('an archive is byte for byte what the format says', async () => {
  const bytes = new Uint8Array(await zip([{ name: 'a', bytes: new TextEncoder().encode('123456789') }]).arrayBuffer());
  const view = new DataView(bytes.buffer);
  const end = bytes.length - 22;
  expect(view.getUint32(end, true)).toBe(0x06054b50);
  const directory = view.getUint32(end + 16, true);
  expect(view.getUint32(directory, true)).toBe(0x02014b50);
  expect(view.getUint32(directory + 16, true)).toBe(0xcbf43926); // the check value of CRC-32
  expect(view.getUint32(directory + 42, true)).toBe(0);
  expect(new TextDecoder().decode(bytes.slice(31, 40))).toBe('123456789');
});
