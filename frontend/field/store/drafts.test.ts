import { beforeEach, describe, expect, it } from 'vitest';
import { keptOf } from '../correction';
import { sha256, utf8 } from '../digest';
import { FORM, photo, Phone } from '../testing/phone';
import { captureOf } from './capture';
import { layAside } from './reserve';
import type { Draft } from './rows';
import { PhotoNotKept, StorageFull } from './failures';

const WANG = 'wang-min';
const AT_POWER = { id: 'power', arrival: 'scan' as const };

let phone: Phone;
let draft: Draft;

beforeEach(async () => {
  phone = new Phone();
  draft = await phone.field.drafts.begin({ person: WANG, form: FORM, place: AT_POWER, task: 'round' });
});

const drafts = () => phone.field.drafts;
const draftOf = (id: string) => phone.field.queries.draft(WANG, id);
const addView = async (words: string) =>
  drafts().addPhoto(draft.id, await photo(words), { question: 'view', origin: 'camera' });

describe('a draft', () => {
  it('is there again after the page was killed, at the same question', async () => {
    await drafts().answer(draft.id, 'light', { verdict: 'fail', note: '坏' });
    await drafts().change(draft.id, { onScreen: 'where', awaitingPhoto: 'view' });
    phone.wake();
    const again = await drafts().begin({ person: WANG, form: FORM, place: AT_POWER, task: 'round' });
    expect(again.id).toBe(draft.id);
    expect(again).toMatchObject({
      answers: { light: { verdict: 'fail', note: '坏' } }, onScreen: 'where', awaitingPhoto: 'view',
    });
  });

  it('awaits pictures until it is told that the last one has come', async () => {
    await drafts().change(draft.id, { awaitingPhoto: 'view' });
    await addView('the first of two');
    phone.wake();
    expect((await draftOf(draft.id))?.awaitingPhoto).toBe('view');
    expect((await drafts().change(draft.id, { awaitingPhoto: null })).awaitingPhoto).toBeUndefined();
  });

  it('keeps its form, so that it can be finished after the pack has gone', async () => {
    expect(await drafts().form(draft)).toEqual(FORM);
  });

  it('is finished with the version that it was begun with, though a newer one has come', async () => {
    const newer = { ...FORM, version: FORM.version + 1, sections: FORM.sections.slice(0, 1) };
    const again = await drafts().begin({ person: WANG, form: newer, place: AT_POWER, task: 'round' });
    expect(again).toMatchObject({ id: draft.id, version: FORM.version });
    expect(await drafts().form(again)).toEqual(FORM);
    const elsewhere = await drafts().begin({ person: WANG, form: newer, place: { id: 'gate', arrival: 'scan' }, task: 'round' });
    expect(elsewhere.version).toBe(newer.version);
    expect(await drafts().form(again)).toEqual(FORM);
  });

  it('goes on in a corrected version of its form, with what another window wrote, and without the pictures of what fell away', async () => {
    await addView('gone');
    await phone.page().drafts.answer(draft.id, 'light', { verdict: 'pass' });
    const [all] = FORM.sections;
    const corrected = { ...FORM, version: 2, sections: [{ ...all, questions: all.questions.filter(({ id }) => id !== 'view') }] };
    await drafts().carryOver(draft.id, corrected);
    phone.wake();
    const again = (await draftOf(draft.id))!;
    expect(again).toMatchObject({ version: 2, answers: { light: { verdict: 'pass' } }, photos: [] });
    expect(await drafts().form(again)).toEqual(corrected);
    expect(await phone.field.db.photos.count()).toBe(0);
    const { content } = await drafts().finish(draft.id);
    expect(captureOf({ content })).toMatchObject({ id: draft.id, version: 2, place: AT_POWER, task: 'round' });
  });

  it('loses no answer when two windows give one each at once', async () => {
    await Promise.all([
      drafts().answer(draft.id, 'light', { verdict: 'pass' }), phone.page().drafts.answer(draft.id, 'where', '三层'),
    ]);
    expect((await draftOf(draft.id))?.answers).toEqual({ light: { verdict: 'pass' }, where: '三层' });
  });

  it('loses no answer when two come at once', async () => {
    await Promise.all([
      drafts().answer(draft.id, 'light', { verdict: 'pass' }), drafts().answer(draft.id, 'where', '三层'),
    ]);
    expect((await draftOf(draft.id))?.answers).toEqual({ light: { verdict: 'pass' }, where: '三层' });
  });

  it('takes an answer back', async () => {
    await drafts().answer(draft.id, 'where', '三层');
    await drafts().answer(draft.id, 'where', undefined);
    expect((await draftOf(draft.id))?.answers).toEqual({});
  });

  it('is another one for another person, round or place', async () => {
    const others = [
      { person: 'li-qiang', form: FORM, place: AT_POWER, task: 'round' },
      { person: WANG, form: FORM, place: AT_POWER, task: 'another' },
      { person: WANG, form: FORM, place: { ...AT_POWER, id: 'roof' }, task: 'round' },
    ];
    const ids = await Promise.all(others.map(async (other) => (await drafts().begin(other)).id));
    expect(new Set([draft.id, ...ids]).size).toBe(4);
  });

  it('goes with its pictures when it is discarded, but for those that another one names', async () => {
    await addView('mine');
    await addView('shared');
    const other = await drafts().begin({ person: WANG, form: FORM });
    await drafts().addPhoto(other.id, await photo('shared'), { question: 'view', origin: 'camera' });
    await drafts().discard(draft.id);
    expect(await draftOf(draft.id)).toBeUndefined();
    expect(await phone.field.db.photos.toCollection().primaryKeys()).toEqual([(await photo('shared')).sha256]);
  });
});

describe('a picture', () => {
  it('is stored with the answer and the line that name it', async () => {
    const { sha256: hash, bytes } = await photo('view');
    const changed = await addView('view');
    expect(changed.answers).toEqual({ view: [hash] });
    expect(changed.photos).toEqual([{ sha256: hash, bytes: bytes.byteLength, question: 'view', origin: 'camera' }]);
    expect((await phone.field.db.photos.get(hash))?.byteLength).toBe(bytes.byteLength);
  });

  it('stands in the answer of a verdict beside its words', async () => {
    await drafts().answer(draft.id, 'light', { verdict: 'fail', note: '坏' });
    const view = await photo('view');
    const changed = await drafts().addPhoto(draft.id, view, { question: 'light', origin: 'camera' });
    expect(changed.answers.light).toEqual({ verdict: 'fail', note: '坏', photos: [view.sha256] });
    const without = await drafts().removePhoto(draft.id, view.sha256, 'light');
    expect(without.answers.light).toEqual({ verdict: 'fail', note: '坏' });
    expect(without.photos).toEqual([]);
    expect(await phone.field.db.photos.count()).toBe(0);
  });

  it('that finds no room leaves the words as they were', async () => {
    await drafts().answer(draft.id, 'where', '三层');
    phone.field.db.photos.hook('creating', () => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(addView('view')).rejects.toThrow(StorageFull);
    const kept = await draftOf(draft.id);
    expect(kept?.answers).toEqual({ where: '三层' });
    expect(kept?.photos).toEqual([]);
    await drafts().finish(draft.id);
    expect(await phone.outbox()).toEqual([draft.id]);
  });

  it('does not get the room that is laid aside for words, and these do', async () => {
    const { db } = phone.field;
    await layAside(db);
    let left = 0;
    const taken = (bytes: number) => () => {
      if (left < bytes) throw new DOMException('full', 'QuotaExceededError');
    };
    db.photos.hook('creating', taken(100));
    db.drafts.hook('updating', taken(1));
    db.settings.hook('creating', taken(1000));
    db.settings.hook('deleting', () => { left = 999; }); // words are taking some of it
    await expect(addView('view')).rejects.toThrow(StorageFull);
    expect(left).toBe(0);
    await drafts().answer(draft.id, 'where', '三层');
    expect((await draftOf(draft.id))?.answers).toEqual({ where: '三层' });
    expect(await db.settings.get('reserve')).toBeUndefined();
    await expect(addView('view')).rejects.toThrow(StorageFull);
    left = 2000;
    await addView('view');
    expect(await db.settings.get('reserve')).toBeDefined();
  });

  it('gets the room of the small copies when there is no other', async () => {
    await addView('first');
    let full = true;
    phone.field.db.photos.hook('creating', () => {
      if (full) {
        full = false;
        throw new DOMException('full', 'QuotaExceededError');
      }
    });
    await addView('second');
    expect(await phone.field.db.photos.count()).toBe(2);
    expect(await phone.field.db.thumbnails.count()).toBe(1);
  });

  it('that the device does not give back is not said to be kept', async () => {
    phone.field.db.photos.hook('reading', (row) => ({ ...row, bytes: row.bytes.slice(1) }));
    await expect(addView('view')).rejects.toThrow(PhotoNotKept);
    expect((await draftOf(draft.id))?.photos).toEqual([]);
    expect(await phone.field.db.photos.count()).toBe(0);
  });

  it('is never there without the answer that names it', async () => {
    phone.field.db.drafts.hook('updating', () => {
      throw new Error('killed');
    });
    await expect(addView('view')).rejects.toThrow();
    expect(await phone.field.db.photos.count()).toBe(0);
  });
});

describe('a finished form', () => {
  it('is in the outbox and no longer a draft, with the hash of its bytes', async () => {
    await drafts().answer(draft.id, 'light', { verdict: 'fail', note: '坏' });
    const row = await drafts().finish(draft.id);
    expect(await draftOf(draft.id)).toBeUndefined();
    expect(await phone.field.db.outbox.get(draft.id)).toEqual(row);
    expect(row).toMatchObject({ result: 'fail', place: 'power', task: 'round' });
    expect(row.hash).toBe(await sha256(utf8(row.content)));
    expect(captureOf(row)).toMatchObject({ id: draft.id, form: FORM.id, version: 1, clock: 'uncertain' });
  });

  it('is one capture when the button was tapped twice', async () => {
    const [one, other] = await Promise.all([drafts().finish(draft.id), drafts().finish(draft.id)]);
    expect(one.content).toBe(other.content);
    expect(await phone.outbox()).toEqual([draft.id]);
    await phone.knows(WANG);
    await phone.send();
    expect((await drafts().finish(draft.id)).content).toBe(one.content);
    expect(await phone.outbox()).toEqual([]);
  });

  it('says the last answer, though it came while it was being finished', async () => {
    const [, row] = await Promise.all([
      drafts().answer(draft.id, 'light', { verdict: 'pass' }), drafts().finish(draft.id),
    ]);
    expect(captureOf(row).answers).toEqual({ light: { verdict: 'pass' } });
  });

  it('says only what was asked, and brings only pictures that are named', async () => {
    await drafts().answer(draft.id, 'light', { verdict: 'fail', note: '坏' });
    await drafts().answer(draft.id, 'where', '三层');
    await addView('old');
    await drafts().change(draft.id, { answers: { view: undefined, light: { verdict: 'pass' } } });
    await drafts().addPhoto(draft.id, await photo('arrival'), { question: 'arrival', origin: 'camera' });
    const capture = captureOf(await drafts().finish(draft.id));
    expect(capture.answers).toEqual({ light: { verdict: 'pass' } });
    expect(capture.photos.map(({ question }) => question)).toEqual(['arrival']);
    expect(await phone.field.db.photos.count()).toBe(1);
  });

  it('stays a draft when the store fails in the middle', async () => {
    phone.field.db.drafts.hook('deleting', () => {
      throw new Error('killed');
    });
    await expect(drafts().finish(draft.id)).rejects.toThrow();
    expect(await phone.outbox()).toEqual([]);
    expect(await draftOf(draft.id)).toBeDefined();
  });

  it('is handed in with others all together, or not at all', async () => {
    const item = { person: WANG, form: FORM, task: 'round', answers: { where: '三层' } };
    await drafts().handIn([item, item]);
    expect(await phone.outbox()).toHaveLength(2);
    let count = 0;
    phone.field.db.outbox.hook('creating', () => {
      if (++count === 2) {
        throw new Error('killed');
      }
    });
    await expect(drafts().handIn([item, item])).rejects.toThrow();
    expect(await phone.outbox()).toHaveLength(2);
  });
});

describe('a correction', () => {
  const begun = async () => {
    await addView('kept');
    const first = captureOf(await drafts().finish(draft.id));
    await phone.knows(WANG);
    await phone.send();
    expect(await phone.field.db.photos.count()).toBe(0);
    return { first, correction: await correct(first) };
  };
  const correct = (first: ReturnType<typeof captureOf>) => drafts().begin({
    person: WANG, form: FORM, place: first.place, task: first.task, corrects: first.id, kept: keptOf(first, FORM),
  });

  it('is the same draft however often it is begun, and another one than a new visit there', async () => {
    const { first, correction } = await begun();
    expect((await correct(first)).id).toBe(correction.id);
    expect((await drafts().begin({ person: WANG, form: FORM, place: AT_POWER, task: 'round' })).id).not.toBe(correction.id);
  });

  it('names the pictures of the first, whose bytes are not here any more, and does not count them as waiting', async () => {
    const { first, correction } = await begun();
    await drafts().addPhoto(correction.id, await photo('new'), { question: 'view', origin: 'camera' });
    const row = await drafts().finish(correction.id);
    expect(row.photos.map(({ sha256: hash }) => hash)).toEqual([first.photos[0].sha256, (await photo('new')).sha256]);
    expect((await phone.field.store.waiting()).photos).toBe(1);
    await phone.send();
    expect(phone.server.paths('PUT')).toHaveLength(2);
    expect(await phone.sent()).toEqual([first.id, correction.id]);
    expect(await phone.field.db.sent.get(correction.id)).not.toHaveProperty('there');
  });

  it('is in trouble only when the server says that it misses a picture which is not here', async () => {
    const { first, correction } = await begun();
    phone.server.photos.clear();
    await drafts().finish(correction.id);
    await phone.send();
    expect(await phone.field.db.outbox.get(correction.id)).toMatchObject({
      stuck: [{ sha256: first.photos[0].sha256, trouble: 'photo-lost' }],
    });
  });

  it('of what waits itself keeps the bytes until both have gone', async () => {
    await addView('kept');
    const first = captureOf(await drafts().finish(draft.id));
    const correction = await correct(first);
    expect(correction.there).toBeUndefined();
    await phone.knows(WANG);
    await phone.send();
    expect(await phone.field.db.photos.count()).toBe(1);
    await drafts().finish(correction.id);
    await phone.send();
    expect(await phone.outbox()).toEqual([]);
    expect(await phone.field.db.photos.count()).toBe(0);
  });
});

it('an answer to a return and a record taken back are one draft each, not one a tap', async () => {
  const note = (id: string) => ({ ...FORM, id, kind: 'note' as const });
  const reply = (review: string) => drafts().begin({ person: WANG, form: note('review.reply'), kept: { answers: { review } } });
  const takeBack = (voids: string) => drafts().begin({ person: WANG, form: note('record.void'), voids });
  expect((await reply('a')).id).toBe((await reply('a')).id);
  expect((await reply('a')).id).not.toBe((await reply('b')).id);
  expect((await takeBack('x')).id).toBe((await takeBack('x')).id);
  expect((await takeBack('x')).id).not.toBe((await takeBack('y')).id);
});
