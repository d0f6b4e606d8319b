import { beforeEach, describe, expect, it } from 'vitest';
import { json } from '../testing/fakeServer';
import { PACK } from '../testing/day';
import { photo, Phone } from '../testing/phone';
import { captureOf } from '../store/capture';

const WANG = 'wang-min';
const LI = 'li-qiang';

let phone: Phone;
const state = () => phone.field.session.state.get();
const told = () => phone.server.calls.filter((call) => call.body.includes('"forgotten":true'));

/** 王敏 works here, with a PIN; 李强 did too. Something was sent, something waits. */
beforeEach(async () => {
  phone = new Phone();
  await phone.knows(LI);
  phone.server.signedIn = WANG;
  phone.server.pack = PACK;
  await phone.field.session.refresh();
  await phone.field.packs.refresh();
  await phone.field.db.people.update(WANG, {
    pin: { salt: new ArrayBuffer(16), iterations: 1, proof: new ArrayBuffer(32), misses: 0 },
  });
  await phone.visit(WANG, 'sent');
  await phone.send();
});

/** At the desk; the session on the device ends with it. */
function close(): void {
  phone.server.closed.set(WANG, false);
  phone.server.signedIn = null;
}

async function nothingLeftOf(person: string): Promise<void> {
  const { db } = phone.field;
  expect(await db.people.get(person)).toBeUndefined();
  expect(await db.packs.get(person)).toBeUndefined();
  for (const table of [db.drafts, db.outbox, db.sent]) {
    expect(await table.where('person').equals(person).count()).toBe(0);
  }
  expect((await db.settings.toArray()).filter((row) => row.key.endsWith(person))).toEqual([]);
}

describe('a device that was closed to somebody', () => {
  it('hands in what waits, forgets, says so to the server, and on the screen', async () => {
    const end = phone.field.session.follow();
    const waiting = await phone.visit(WANG, 'waiting');
    close();
    await phone.field.session.refresh();
    expect(state().person?.id).toBe(WANG);
    await phone.send();
    expect(phone.server.records.has(waiting)).toBe(true);
    expect(phone.server.photos.size).toBe(2);
    await nothingLeftOf(WANG);
    expect(await phone.field.db.photos.count()).toBe(0);
    expect(await phone.field.db.thumbnails.count()).toBe(0);
    expect(phone.server.closed.get(WANG)).toBe(true);
    await expect.poll(() => state()).toEqual({ person: undefined, signedIn: 'no' });
    expect(await phone.field.closings.last()).toEqual({ name: WANG, stay: 0 });
    end();
  });

  it('hears of it with what it sends too, where it has no cookie', async () => {
    phone.server.onTheWay = (call) => (call.path === '/api/session' ? 'lost' : undefined);
    await phone.visit(WANG);
    close();
    await phone.send();
    await nothingLeftOf(WANG);
  });

  it('hands in what was begun as far as it came, and drops what is empty', async () => {
    const { drafts } = phone.field;
    const begun = await drafts.begin({ person: WANG, form: PACK.forms[0], place: { id: 'power', arrival: 'scan' } });
    await drafts.addPhoto(begun.id, await photo('begun'), { question: 'view', origin: 'camera' });
    const empty = await drafts.begin({ person: WANG, form: PACK.forms[0], place: { id: 'roof', arrival: 'scan' } });
    close();
    await phone.field.session.refresh();
    await phone.send();
    await phone.send();
    expect(captureOf(phone.server.records.get(begun.id)!).place?.id).toBe('power');
    expect(phone.server.photos.size).toBe(2);
    expect(phone.server.records.has(empty.id)).toBe(false);
    await nothingLeftOf(WANG);
  });

  it('keeps everything until the line carries what waits', async () => {
    const waiting = await phone.visit(WANG, 'waiting');
    close();
    await phone.field.session.refresh();
    phone.server.onTheWay = (call) => (call.method === 'PUT' ? 'lost' : undefined);
    await phone.send();
    expect(await phone.outbox()).toEqual([waiting]);
    expect(await phone.field.queries.pack(WANG)).toBeDefined();
    expect(told()).toEqual([]);
  });

  it('forgets once, however often it is killed before the server has heard', async () => {
    close();
    await phone.field.session.refresh();
    phone.server.answerLost = (call) => call.body.includes('"forgotten":true');
    await phone.send();
    expect(phone.server.closed.get(WANG)).toBe(true);
    expect(await phone.field.queries.pack(WANG)).toBeUndefined();
    phone.wake();
    phone.server.answerLost = () => false;
    await phone.send();
    await nothingLeftOf(WANG);
    expect(told()).toHaveLength(2);
    await phone.send();
    expect(told()).toHaveLength(2);
  });

  it('keeps what cannot be sent, forgets the rest, and does not call that all', async () => {
    const bad = await phone.visit(WANG, 'bad');
    close();
    await phone.field.session.refresh();
    phone.server.onTheWay = (call) => (call.method === 'PUT' ? json({ error: 'not an image' }, 415) : undefined);
    await phone.send();
    expect(await phone.outbox()).toEqual([bad]);
    expect(await phone.field.queries.pack(WANG)).toBeUndefined();
    expect(await phone.field.closings.last()).toEqual({ name: WANG, stay: 1 });
    expect(told()).toEqual([]);
  });

  it('leaves the others of this device alone, and is offered to them without it', async () => {
    const his = await phone.visit(LI, 'his');
    await phone.field.session.changeTo(LI);
    close();
    await phone.field.session.refresh();
    await phone.send();
    await nothingLeftOf(WANG);
    expect(phone.server.records.get(his)?.person).toBe(LI);
    expect(state().person?.id).toBe(LI);
    expect((await phone.field.queries.known()).map(({ person }) => person.id)).toEqual([LI]);
    expect(await phone.field.closings.last()).toBeUndefined();
  });

  it('asks once more before it forgets: word of the closing may be old', async () => {
    const draft = await phone.field.drafts.begin({ person: WANG, form: PACK.forms[0] });
    await phone.field.closings.heard(WANG, true);
    await phone.send();
    expect(await phone.field.queries.draft(WANG, draft.id)).toBeDefined();
    expect((await phone.field.queries.known()).map(({ person }) => person.id)).toContain(WANG);
  });

  it('that is open again goes on, and forgets nothing', async () => {
    const draft = await phone.field.drafts.begin({ person: WANG, form: PACK.forms[0] });
    close();
    await phone.field.session.refresh();
    phone.server.closed.clear();
    phone.server.signedIn = WANG;
    await phone.field.session.refresh();
    await phone.send();
    expect(await phone.field.queries.draft(WANG, draft.id)).toBeDefined();
    expect(await phone.field.queries.pack(WANG)).toBeDefined();
  });
});
