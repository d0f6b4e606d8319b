import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { json } from '../testing/fakeServer';
import { photo, Phone } from '../testing/phone';

const WANG = 'wang-min';
const LI = 'li-qiang';

let phone: Phone;

beforeEach(async () => {
  phone = new Phone();
  await phone.knows(WANG);
});

afterEach(() => vi.unstubAllGlobals());

const tell = () => phone.field.report.tell();
const calls = () => phone.server.paths('POST').length;
const said = (person: string) => phone.server.devices.get(person);

describe('how it stands with the device', () => {
  it('is told when it changed, and not again and again', async () => {
    await tell();
    await tell();
    expect(calls()).toBe(1);
    expect(said(WANG)?.own).toEqual({ captures: 0, photos: 0 });
    const id = await phone.visit(WANG, 'one', 'two');
    const { capturedAt } = (await phone.field.db.outbox.get(id))!;
    await tell();
    expect(said(WANG)?.own).toEqual({ captures: 1, photos: 2, oldest: capturedAt });
    await phone.send();
    await tell();
    expect(said(WANG)?.own).toEqual({ captures: 0, photos: 0 });
  });

  it('is told though nothing that waits can go', async () => {
    await phone.visit(WANG, 'bad');
    const { sha256 } = await photo('bad');
    phone.server.onTheWay = (call) => call.path.endsWith(sha256) ? json({ code: 'not-a-picture' }, 415) : undefined;
    await phone.send();
    phone.wake();
    await tell();
    expect(said(WANG)?.own).toMatchObject({ captures: 1, photos: 1 });
  });

  it('is told anew after an hour, and after a time without a network', async () => {
    phone.server.onTheWay = () => 'lost';
    await tell();
    phone.server.onTheWay = () => undefined;
    await tell();
    const heard = calls();
    vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 3_700_000);
    await tell();
    vi.restoreAllMocks();
    expect(calls()).toBe(heard + 1);
  });

  it('is told of each person by itself, and under a token that was refused no more', async () => {
    await phone.knows(LI);
    await phone.visit(LI);
    await tell();
    expect([said(WANG)?.own?.captures, said(LI)?.own?.captures, said(WANG)?.waiting.captures]).toEqual([0, 1, 1]);
    phone.server.tokens.delete(`token-of-${LI}`);
    await phone.visit(LI);
    await tell();
    expect((await phone.field.db.people.get(LI))?.tokenRefused).toBe(true);
  });

  it('says whether the browser has promised to keep it, and how much room is left', async () => {
    const storage = { persisted: async () => true, estimate: async () => ({ quota: 300, usage: 100 }) };
    vi.stubGlobal('navigator', { ...navigator, storage });
    await tell();
    expect(said(WANG)).toMatchObject({ persisted: true, freeBytes: 200 });
  });
});

describe('a store that the browser emptied', () => {
  const gone = {
    store: 'mark', here: true, captures: 3, photos: 2, lastContact: '2026-11-24T00:00:00Z', noticed: '2026-11-24T01:00:00Z',
  };

  it('has another mark than the one before, which stays the same for its life', async () => {
    await tell();
    const first = said(WANG)?.store;
    phone.wake();
    await phone.visit(WANG);
    await tell();
    expect(said(WANG)?.store).toBe(first);
    await phone.field.db.delete();
    phone.wake();
    await phone.knows(WANG);
    await tell();
    expect(said(WANG)?.store).not.toBe(first);
  });

  it('is told to its person until they have seen it, also with no network in between', async () => {
    phone.server.emptied.set(WANG, [gone]);
    await tell();
    phone.wake();
    expect(await phone.field.emptied.of(WANG)).toEqual([gone]);
    phone.server.onTheWay = () => 'lost';
    await phone.field.emptied.seen(WANG, gone.store);
    await tell();
    expect(await phone.field.emptied.of(WANG)).toEqual([]);
    phone.server.onTheWay = () => undefined;
    phone.server.emptied.delete(WANG);
    await tell();
    expect(said(WANG)?.seen).toEqual([gone.store]);
    expect(await phone.field.emptied.seenBy(WANG)).toEqual([]);
  });
});
