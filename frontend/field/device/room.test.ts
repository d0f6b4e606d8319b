import { afterEach, describe, expect, it, vi } from 'vitest';
import { FORM, Phone } from '../testing/phone';
import { room } from './room';

afterEach(() => vi.unstubAllGlobals());

const withStorage = (storage: object) => vi.stubGlobal('navigator', { ...navigator, storage });

describe('room on the device', () => {
  it.each([[100_000_000, 'enough'], [19_000_000, 'little'], [1_000_000, 'none'], [-5, 'none']] as const)(
    'of %s bytes is %s', async (free, expected) => {
      withStorage({ estimate: async () => ({ quota: 500_000_000 + free, usage: 500_000_000 }) });
      expect(await room()).toBe(expected);
    });

  it('is thought to be there where the browser does not tell', async () => {
    withStorage({ estimate: () => Promise.reject(new TypeError('not here')) });
    expect(await room()).toBe('enough');
    withStorage({});
    expect(await room()).toBe('enough');
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
