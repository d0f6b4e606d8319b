import { afterEach, describe, expect, it, vi } from 'vitest';
import { FORM, Phone } from '../testing/phone';
afterEach(() => vi.unstubAllGlobals());

const withStorage = (storage: object) => vi.stubGlobal('navigator', { ...navigator, storage });

describe('room on the device', () => {
  it.each([[100_000_000, 'enough'], [19_000_000, 'little'], [1_000_000, 'none'], [-5, 'none']] as const)(
    'of %s bytes is %s', async (free, expected) => {
      withStorage({ estimate: async () => ({ quota: 500_000_000 + free, usage: 500_000_000 }) });
      const { room } = new Phone().field;
      expect([await room.look(), await room.try()]).toEqual([expected, expected]);
    });

  it('is thought to be there where the browser does not tell', async () => {
    const { room } = new Phone().field;
    withStorage({ estimate: () => Promise.reject(new TypeError('not here')) });
    expect(await room.look()).toBe('enough');
    withStorage({});
    expect(await room.look()).toBe('enough');
  });

  it('is tried, since a browser may tell the same on every device, and looked for again once there was none', async () => {
    withStorage({ estimate: async () => ({ quota: 10_000_000_000, usage: 0 }) });
    const phone = new Phone();
    const { db, room, report } = phone.field;
    await phone.knows('wang-min');
    let full = true;
    db.settings.hook('creating', (key) => {
      if (full && key === 'room-tried') throw new DOMException('full', 'QuotaExceededError');
    });
    expect([await room.look(), await room.try(), await room.look()]).toEqual(['enough', 'none', 'none']);
    await report.tell();
    expect(phone.server.devices.get('wang-min')?.freeBytes).toBe(0);
    full = false;
    expect(await room.look()).toBe('enough');
    expect(await db.settings.get('room-tried')).toBeUndefined();
  });
});

it('the browser is asked to keep the store before the first capture, also where that needs no draft', async () => {
  const persist = vi.fn(async () => true);
  withStorage({ persist });
  const phone = new Phone();
  let before: number | undefined;
  phone.field.db.outbox.hook('creating', () => {
    before ??= persist.mock.calls.length;
  });
  await phone.field.drafts.handIn([{ person: 'wang-min', form: FORM, answers: {} }]);
  expect(before).toBe(1);
});
