import { beforeEach, describe, expect, it, vi } from 'vitest';
import { dropThumbnails, sweep } from '../store/sweep';
import { NOW, PACK } from '../testing/day';
import { portal } from '../testing/fakeServer';
import { issued } from '../testing/forms';
import { FORM, Phone } from '../testing/phone';
import type { Case, CaseStep } from '../wire';

const WANG = 'wang-min';
const DAY = 86_400_000;
const CASE: Case = {
  id: 'case', number: 12, kind: 'affair', state: 'received', severity: 'minor', spokenAt: NOW, dueAt: NOW,
};

let phone: Phone;

beforeEach(async () => {
  phone = new Phone();
  phone.server.signedIn = WANG;
  phone.server.pack = PACK;
  await phone.field.session.refresh();
  await phone.field.packs.refresh();
});

const pack = () => phone.field.queries.pack(WANG);

describe('the pack', () => {
  it('is there with no network, with the small pictures of open findings', async () => {
    phone.wake();
    expect((await pack())?.pack).toEqual(PACK);
    expect(await phone.field.db.thumbnails.toCollection().primaryKeys()).toEqual(PACK.findings[0].photos);
  });

  it('brings the small pictures of what was sent back, and keeps them', async () => {
    const content = JSON.stringify({ id: 'record', photos: [{ sha256: 'b'.repeat(64) }] });
    const sentBack = { id: 'back', record: 'record', words: '看不清', by: '张华', at: NOW, captures: [content] };
    phone.server.onTheWay = (call) => {
      call.headers.delete('If-None-Match');
      return undefined;
    };
    phone.server.pack = { ...PACK, returns: [sentBack] };
    await phone.field.packs.refresh();
    await dropThumbnails(phone.field.db);
    expect(await phone.field.db.thumbnails.get('b'.repeat(64))).toBeDefined();
  });

  it('brings the small pictures of cases and of what was done about them, and keeps them', async () => {
    phone.server.onTheWay = (call) => {
      call.headers.delete('If-None-Match');
      return undefined;
    };
    const done: CaseStep = { step: 'resolved', at: NOW, photos: ['d'.repeat(64)] };
    phone.server.pack = { ...PACK, cases: [{ ...CASE, photos: ['c'.repeat(64)], steps: [{ step: 'opened', at: NOW }, done] }] };
    await phone.field.packs.refresh();
    await dropThumbnails(phone.field.db);
    expect(await phone.field.db.thumbnails.get('c'.repeat(64))).toBeDefined();
    expect(await phone.field.db.thumbnails.get('d'.repeat(64))).toBeDefined();
  });

  it('is confirmed rather than sent again, and fetches no picture twice', async () => {
    phone.server.calls.length = 0;
    await phone.field.packs.refresh();
    expect(phone.server.paths('GET')).toEqual(['/api/field/pack']);
    expect(phone.server.calls[0].headers.get('If-None-Match')).toBe('"1"');
  });

  it('is asked for once more when there was a reason to ask while it was on its way', async () => {
    phone.server.calls.length = 0;
    await Promise.all([phone.field.packs.refresh(), phone.field.packs.refresh(), phone.field.packs.refresh()]);
    expect(phone.server.paths('GET')).toEqual(['/api/field/pack', '/api/field/pack']);
  });

  it('does not wait for pictures that come slowly', async () => {
    await phone.field.db.thumbnails.clear();
    const picture = phone.server.holdUp((call) => call.path.startsWith('/api/field/photos/'));
    const slow = phone.field.packs.refresh();
    await picture.asked;
    phone.server.pack = { ...PACK, courtyards: [] };
    phone.server.etag = '"2"';
    void phone.field.packs.refresh();
    await vi.waitUntil(async () => (await pack())?.pack.courtyards.length === 0);
    picture.goOn();
    await slow;
    expect(await phone.field.db.thumbnails.count()).toBe(1);
  });

  it('comes over the new network while the old one has left a call hanging', async () => {
    const hanging = phone.server.holdUp((call) => call.path === '/api/field/pack');
    const before = phone.field.packs.refresh();
    await hanging.asked;
    phone.server.pack = { ...PACK, courtyards: [] };
    phone.server.etag = '"2"';
    phone.field.line.giveUpReading();
    await Promise.all([before, phone.field.packs.refresh()]);
    expect((await pack())?.pack.courtyards).toEqual([]);
  });

  it('anchors the clock', () => {
    expect(phone.field.clock.now().clock).toBe('anchored');
  });

  it('is not overwritten by a captive portal', async () => {
    phone.server.onTheWay = () => portal();
    await phone.field.packs.refresh();
    expect((await pack())?.pack).toEqual(PACK);
  });

  it('stays when the sign-in has expired, and asks who is there', async () => {
    phone.server.signedIn = null;
    await phone.field.packs.refresh();
    expect((await pack())?.pack).toEqual(PACK);
    expect(phone.field.session.state.get().signedIn).toBe('no');
  });

  it('of another person is not taken for this one\'s', async () => {
    phone.server.pack = { ...PACK, person: { ...PACK.person, id: 'li-qiang' } };
    phone.server.onTheWay = (call) => {
      call.headers.delete('If-None-Match');
      return undefined;
    };
    await phone.field.packs.refresh();
    expect((await pack())?.pack.person.id).toBe(WANG);
  });

  it('is forgotten after seven days of silence, and what waits is not', async () => {
    const id = await phone.visit(WANG, 'one');
    await sweep(phone.field.db, Date.now() + 7 * DAY - 60_000);
    expect(await pack()).toBeDefined();
    await sweep(phone.field.db, Date.now() + 7 * DAY + 60_000);
    await dropThumbnails(phone.field.db);
    expect(await pack()).toBeUndefined();
    expect(await phone.outbox()).toEqual([id]);
    expect(await phone.field.db.photos.count()).toBe(1);
    expect(await phone.field.db.thumbnails.count()).toBe(1);
  });
});

it('what was sent of cases names residents, and goes with the pack', async () => {
  await phone.field.drafts.handIn([{ person: WANG, form: issued('complaint'), answers: { words: '漏水', phone: '13800001111' } }]);
  await phone.visit(WANG, 'one');
  await phone.send();
  await sweep(phone.field.db, Date.now() + 7 * DAY - 60_000);
  expect(await phone.sent()).toHaveLength(2);
  await sweep(phone.field.db, Date.now() + 7 * DAY + 60_000);
  expect((await phone.field.queries.sent(WANG)).map(({ form }) => form)).toEqual([FORM.id]);
});

it('what was sent can be looked at for thirty days', async () => {
  await phone.visit(WANG, 'one');
  await phone.send();
  const sentAt = Date.parse((await phone.field.queries.sent(WANG))[0].sentAt);
  await sweep(phone.field.db, sentAt + 30 * DAY);
  expect(await phone.sent()).toHaveLength(1);
  await sweep(phone.field.db, sentAt + 30 * DAY + 1);
  expect(await phone.sent()).toHaveLength(0);
});
