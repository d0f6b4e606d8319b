import { expect, it } from 'vitest';
import { photo, Phone } from '../testing/phone';
import { exportWaiting } from './exportWaiting';
import { zip } from './zip';

it('what waits can be taken off the phone: captures as they would be sent, and their pictures', async () => {
  const phone = new Phone();
  const id = await phone.visit('wang-min', 'one');
  await phone.visit('li-qiang', 'two');
  const text = await (await exportWaiting(phone.field.db, await phone.field.queries.outbox('wang-min'))).text();
  expect(text).toContain(`captures/${id}.json`);
  expect(text).toContain((await phone.field.db.outbox.get(id))!.content);
  expect(text).toContain(`photos/${(await photo('one')).sha256}.jpg`);
  expect(text).not.toContain((await photo('two')).sha256);
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
