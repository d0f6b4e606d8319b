import { beforeEach, describe, expect, it } from 'vitest';
import { json, portal } from '../testing/fakeServer';
import { photo, Phone } from '../testing/phone';

const WANG = 'wang-min';
const LI = 'li-qiang';

let phone: Phone;

beforeEach(async () => {
  phone = new Phone();
  await phone.knows(WANG);
});


describe('a send run', () => {
  it('sends words first, then pictures oldest first, and forgets only what is complete', async () => {
    const first = await phone.visit(WANG, 'one');
    const second = await phone.visit(WANG, 'two', 'three');
    await phone.send();
    expect(phone.server.calls.map((call) => call.method)).toEqual(['POST', 'PUT', 'PUT', 'PUT', 'POST']);
    const one = (await photo('one')).sha256;
    expect(phone.server.paths('PUT')[0]).toBe(`/api/field/photos/${one}`);
    expect([...phone.server.records.keys()]).toEqual([first, second]);
    expect(await phone.outbox()).toEqual([]);
    expect(await phone.sent()).toEqual([first, second]);
    expect(await phone.field.db.photos.count()).toBe(0);
    expect(await phone.field.db.thumbnails.count()).toBe(3);
  });

  it('sends the very bytes that were stored when it was finished', async () => {
    const id = await phone.visit(WANG);
    const { content, hash } = (await phone.field.db.outbox.get(id))!;
    await phone.send();
    expect(phone.server.records.get(id)).toEqual({ person: WANG, content, hash });
  });

  it('goes on with the pictures when it was killed between words and pictures', async () => {
    const id = await phone.visit(WANG, 'one', 'two');
    phone.server.onTheWay = (call) => call.method === 'PUT' ? 'lost' : undefined;
    await phone.send();
    expect(await phone.outbox()).toEqual([id]);
    phone.wake();
    phone.server.onTheWay = () => undefined;
    phone.server.calls.length = 0;
    await phone.send();
    expect(phone.server.calls.map((call) => call.method)).toEqual(['PUT', 'PUT', 'POST']);
    expect(await phone.sent()).toEqual([id]);
    expect(phone.server.records.size).toBe(1);
  });

  it('is one record when the server took it and its answer was lost', async () => {
    const id = await phone.visit(WANG, 'one');
    phone.server.answerLost = () => true;
    expect((await phone.send()).reached).toBe(false);
    expect(phone.server.records.size).toBe(1);
    phone.server.answerLost = () => false;
    await phone.send();
    expect(phone.server.records.size).toBe(1);
    expect(await phone.sent()).toEqual([id]);
  });

  it('finishes when the answer to the last picture was lost', async () => {
    const id = await phone.visit(WANG, 'one');
    phone.server.answerLost = (call) => call.method === 'PUT';
    await phone.send();
    phone.server.answerLost = () => false;
    await phone.send();
    expect(await phone.sent()).toEqual([id]);
  });

  it('does not take the same receipt twice amiss', async () => {
    const id = await phone.visit(WANG);
    const { hash } = (await phone.field.db.outbox.get(id))!;
    const receipt = { id, content: hash, state: 'accepted' as const, reasons: [], missing: [] };
    await phone.field.store.receive([receipt], phone.server.time);
    await phone.field.store.receive([receipt], phone.server.time);
    expect(await phone.sent()).toEqual([id]);
  });

  it('does not forget for a receipt of other content', async () => {
    const id = await phone.visit(WANG);
    const receipt = { id, content: '0'.repeat(64), state: 'accepted' as const, reasons: [], missing: [] };
    await phone.field.store.receive([receipt], phone.server.time);
    expect(await phone.outbox()).toEqual([id]);
  });

  it('does not believe the 200 of a captive portal, for words or pictures', async () => {
    const id = await phone.visit(WANG, 'one');
    phone.server.onTheWay = () => portal();
    expect(await phone.send()).toEqual({ reached: false, failed: true, needsToken: false });
    phone.server.onTheWay = (call) => call.method === 'PUT' ? portal() : undefined;
    await phone.send();
    phone.server.onTheWay = (call) => call.method === 'PUT' ? json({ ok: true }) : undefined;
    await phone.send();
    expect(await phone.outbox()).toEqual([id]);
    expect(phone.server.photos.size).toBe(0);
  });

  it('does not believe a redirect to a sign-in page, nor a no that is not ours', async () => {
    const id = await phone.visit(WANG);
    for (const answer of [Response.redirect('https://example.org/login', 302),
      new Response('<html>No</html>', { status: 400, headers: { 'Content-Type': 'text/html' } })]) {
      phone.server.onTheWay = () => answer;
      expect((await phone.send()).reached).toBe(false);
    }
    expect((await phone.field.db.outbox.get(id))?.trouble).toBeUndefined();
  });

  it('asks nobody to sign in for the no of a gateway', async () => {
    const id = await phone.visit(WANG, 'one');
    phone.server.onTheWay = () => new Response('<html>Blocked</html>', { status: 401, headers: { 'Content-Type': 'text/html' } });
    expect(await phone.send()).toEqual({ reached: false, failed: true, needsToken: false });
    expect((await phone.field.db.people.get(WANG))?.tokenRefused).toBeUndefined();
    expect(await phone.outbox()).toEqual([id]);
  });

  it('gets its words through a line that breaks under every call but the smallest', async () => {
    for (let count = 0; count < 20; count++) {
      await phone.visit(WANG);
    }
    const one = (await phone.field.db.outbox.toCollection().first())!.content.length;
    phone.server.onTheWay = (call) => call.body.length > 4 * one ? 'lost' : undefined;
    let runs = 0;
    while ((await phone.outbox()).length > 0 && runs++ < 10) {
      await phone.send();
    }
    expect(await phone.sent()).toHaveLength(20);
  });

  it('leaves a capture without a receipt in an otherwise good answer where it is', async () => {
    const id = await phone.visit(WANG);
    phone.server.onTheWay = () => json({ courtyard: 'receipts', serverTime: phone.server.time, receipts: [] });
    expect((await phone.send()).failed).toBe(true);
    expect(await phone.outbox()).toEqual([id]);
  });

  it('sends a picture again that the server has lost meanwhile', async () => {
    const id = await phone.visit(WANG, 'one');
    phone.server.answerLost = (call) => {
      phone.server.photos.clear();
      return call.method === 'POST' && phone.server.calls.length > 1;
    };
    await phone.send();
    phone.server.answerLost = () => false;
    await phone.send();
    await phone.send();
    expect(await phone.sent()).toEqual([id]);
    expect(phone.server.photos.size).toBe(1);
  });

  it('forgets what was sent, rather than send for ever, when there is no room to remember it', async () => {
    const id = await phone.visit(WANG, 'one');
    phone.field.db.sent.hook('creating', () => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await phone.send();
    expect(phone.server.records.has(id)).toBe(true);
    expect(await phone.outbox()).toEqual([]);
    expect(await phone.field.db.photos.count()).toBe(0);
  });

  it('keeps what is held until its pictures are there, and then says why', async () => {
    const id = await phone.visit(WANG, 'one');
    phone.server.held.set(id, [{ code: 'place-outside' }]);
    phone.server.onTheWay = (call) => call.method === 'PUT' ? 'lost' : undefined;
    await phone.send();
    expect((await phone.field.db.outbox.get(id))?.receipt).toMatchObject({ state: 'held' });
    phone.server.onTheWay = () => undefined;
    await phone.send();
    expect(await phone.outbox()).toEqual([]);
    expect(await phone.field.db.sent.get(id)).toMatchObject({ state: 'held', reasons: [{ code: 'place-outside' }] });
    expect(phone.server.photos.size).toBe(1);
  });
});

describe('one bad item never blocks the rest', () => {
  it('a picture that is refused stays, with its capture, and all others go', async () => {
    const bad = await phone.visit(WANG, 'bad', 'fine');
    const good = await phone.visit(WANG, 'good');
    const { sha256: hash } = await photo('bad');
    phone.server.onTheWay = (call) => call.path.endsWith(hash) ? json({ error: 'not an image' }, 415) : undefined;
    await phone.send();
    expect(await phone.sent()).toEqual([good]);
    expect(phone.server.photos.size).toBe(2);
    const row = (await phone.field.db.outbox.get(bad))!;
    expect(row.stuck).toEqual([{ sha256: hash, trouble: 'photo-refused', status: 415 }]);
    expect(await phone.field.db.photos.get(hash)).toBeDefined();
    phone.server.calls.length = 0;
    await phone.send();
    expect(phone.server.calls).toEqual([]);
    phone.server.onTheWay = () => undefined;
    await phone.field.store.unstick();
    await phone.send();
    expect(await phone.outbox()).toEqual([]);
  });

  it('pictures at which the line always breaks go last the next time', async () => {
    await phone.visit(WANG, 'a', 'b', 'c');
    const broken = await Promise.all(['a', 'b'].map(async (each) => (await photo(each)).sha256));
    phone.server.onTheWay = (call) => broken.some((each) => call.path.endsWith(each)) ? 'lost' : undefined;
    await phone.send();
    expect(phone.server.photos.size).toBe(0);
    await phone.send();
    expect(phone.server.photos.size).toBe(1);
  });

  it('a picture that the device lost is told, and the others go', async () => {
    const id = await phone.visit(WANG, 'gone', 'here');
    const { sha256: hash } = await photo('gone');
    await phone.field.db.photos.update(hash, { bytes: new ArrayBuffer(4) });
    await phone.send();
    expect(phone.server.photos.size).toBe(1);
    expect((await phone.field.db.outbox.get(id))?.stuck).toEqual([{ sha256: hash, trouble: 'photo-lost' }]);
  });

  it.each([[500, undefined], [422, { trouble: 'capture-refused', status: 422 }]])(
    'a capture that the server answers with %s to stands alone in the end', async (status, trouble) => {
      const ids = [];
      for (let count = 0; count < 9; count++) {
        ids.push(await phone.visit(WANG));
      }
      const [bad, ...good] = ids;
      phone.server.onTheWay = (call) => call.body.includes(bad) ? json({ error: 'bad' }, status) : undefined;
      await phone.send();
      expect(await phone.sent()).toEqual(good);
      expect((await phone.field.db.outbox.get(bad))?.trouble).toEqual(trouble);
    });

  it('does not try halves on a server that is overloaded', async () => {
    await phone.visit(WANG);
    await phone.visit(WANG);
    phone.server.onTheWay = () => json({}, 503);
    expect(await phone.send()).toEqual({ reached: true, failed: true, needsToken: false });
    expect(phone.server.calls).toHaveLength(1);
  });
});

describe('in whose name', () => {
  it('sends each person\'s captures under that person\'s own token, whoever is signed in', async () => {
    await phone.knows(LI);
    const hers = await phone.visit(WANG, 'hers');
    const his = await phone.visit(LI, 'his');
    await phone.send();
    expect(phone.server.records.get(hers)?.person).toBe(WANG);
    expect(phone.server.records.get(his)?.person).toBe(LI);
    expect(phone.server.calls.filter((call) => call.method === 'PUT').map((call) => call.token))
      .toEqual([`token-of-${WANG}`, `token-of-${LI}`]);
  });

  it('sends the others\' when one has no token here, or one that is not known', async () => {
    await phone.field.db.people.put({ id: LI, name: LI, role: 'ambassador', language: 'zh', theme: 'system' });
    const waiting = await phone.visit(LI);
    const sent = await phone.visit(WANG);
    expect(await phone.send()).toEqual({ reached: true, failed: false, needsToken: true });
    await phone.field.db.people.update(LI, { uploadToken: 'unknown' });
    expect(await phone.send()).toEqual({ reached: true, failed: false, needsToken: true });
    expect(await phone.outbox()).toEqual([waiting]);
    expect(await phone.sent()).toEqual([sent]);
    expect((await phone.field.db.people.get(LI))?.tokenRefused).toBe(true);
  });
});
