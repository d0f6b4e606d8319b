import { beforeEach, describe, expect, it } from 'vitest';
import { keptOf } from './correction';
import { today } from './day';
import { HANDOVER_READ, REPLY, VOID } from './form/notes';
import { Ledger, openHandovers, openReturns } from './ledger';
import { openFindings, ROUND_FINISH, ROUND_START, rounds } from './round';
import { captureOf } from './store/capture';
import type { Work } from './store/queries';
import { NOW, PACK } from './testing/day';
import { FORM, photo, Phone } from './testing/phone';
import type { Answers, Form, Id, Pack, Return } from './wire';

const WANG = 'wang-min';
const EARLIER = '2000-01-01T00:00:00.000Z';
const LATER = '2100-01-01T00:00:00.000Z';
const note = (id: string): Form => ({ ...FORM, id, kind: 'note', sections: [] });

let phone: Phone;
let pack: Pack;

beforeEach(async () => {
  phone = new Phone();
  await phone.knows(WANG);
  phone.server.signedIn = WANG;
  pack = PACK;
});

const drafts = () => phone.field.drafts;
const work = async (): Promise<Work> => {
  const all = await phone.field.queries.work(WANG);
  return { ...all, pack: { person: WANG, at: NOW, pack } };
};
const visit = async (place: Id, corrects?: Id) => {
  const draft = await drafts().begin({ person: WANG, form: FORM, place: { id: place, arrival: 'scan' }, task: 'round', corrects });
  await drafts().answer(draft.id, 'light', { verdict: corrects ? 'pass' : 'fail', note: '坏' });
  await drafts().finish(draft.id);
  return draft.id;
};
const say = async (form: string, answers: Answers, voids?: Id) =>
  (await drafts().handIn([{ person: WANG, form: note(form), answers, voids }]))[0].id;
const takeBack = (record: Id) => say(VOID, { reason: 'wrong-place' }, record);
const walk = () => drafts().handIn([
  { person: WANG, form: { ...note(ROUND_START), kind: 'patrol' }, task: 'round', answers: { route: 'morning' } },
]);
const back = (change: Partial<Return>): Return =>
  ({ id: 'back', words: '照片看不清', by: '张华', at: EARLIER, captures: [], ...change });
const anchored = async () => {
  phone.server.pack = PACK;
  await phone.field.session.refresh();
};
const open = async () => openReturns(pack, await work()).map(({ id }) => id);

describe('what was sent back', () => {
  it('leaves Today when it was mended, at once and with no network, and does not come back with the next pack', async () => {
    await anchored();
    const record = await visit('lobby');
    pack = { ...PACK, returns: [back({ record })] };
    expect(await open()).toEqual(['back']);
    await visit('lobby', record);
    expect(await open()).toEqual([]);
    await phone.send();
    expect(await open()).toEqual([]);
  });

  it('is not mended by what was corrected before it was sent back', async () => {
    await anchored();
    const record = await visit('lobby');
    await visit('lobby', record);
    pack = { ...PACK, returns: [back({ record, at: LATER })] };
    expect(await open()).toEqual(['back']);
  });

  it('is mended by a correction of its correction', async () => {
    await anchored();
    const record = await visit('lobby');
    await visit('lobby', await visit('lobby', record));
    pack = { ...PACK, returns: [back({ record })] };
    expect(await open()).toEqual([]);
  });

  it('is mended by a correction whose clock nobody vouches for, until a newer pack says otherwise', async () => {
    const record = await visit('lobby');
    const correction = await visit('lobby', record);
    expect(captureOf((await phone.field.db.outbox.get(correction))!).clock).toBe('uncertain');
    pack = { ...PACK, returns: [back({ record, at: LATER })] };
    expect(await open()).toEqual([]);
    phone.server.time = '2026-11-24T00:59:00.000Z';
    await phone.send();
    expect(await open()).toEqual(['back']);
  });

  it('is answered in words, or taken back', async () => {
    const record = await visit('lobby');
    const other = await visit('power');
    pack = { ...PACK, returns: [back({ record }), back({ id: 'other', record: other }), back({ id: 'round', round: 'round' })] };
    await say(REPLY, { review: 'back', words: '灯已经换过' });
    expect(await open()).toEqual(['other', 'round']);
    await takeBack(other);
    expect(await open()).toEqual(['round']);
    await say(REPLY, { review: 'round' });
    expect(await open()).toEqual([]);
  });

  it('as a whole round stays until the round is handed in again, however much of it is mended', async () => {
    await anchored();
    const record = await visit('lobby');
    pack = { ...PACK, returns: [back({ round: 'round' })] };
    await visit('lobby', record);
    expect(await open()).toEqual(['back']);
  });

  it('is known to a phone that never had the round: its stops stand as they were, and it does not run', async () => {
    await walk();
    await visit('lobby');
    await drafts().handIn([{ person: WANG, form: { ...note(ROUND_FINISH), kind: 'patrol' }, task: 'round', answers: {} }]);
    const captures = (await work()).outbox.map(({ content }) => content);
    await phone.field.db.outbox.clear();
    pack = { ...PACK, returns: [back({ round: 'round', captures })] };
    const [round] = rounds(pack, await work());
    expect(round.stops.map(({ state }) => state)).toEqual(['visited', 'open', 'open']);
    expect(round.stops[0].capture).toBeUndefined();
    expect(today(pack, await work(), NOW)).toMatchObject({ running: [], returns: [{ id: 'back' }] });
    await visit('power');
    expect(rounds(pack, await work())[0].visited).toBe(2);
    pack = { ...PACK, returns: [back({ round: 'round', captures: captures.filter((each) => !each.includes(ROUND_FINISH)) })] };
    expect(today(pack, await work(), NOW).running).toEqual([]);
  });

  it('is not in packs that older versions stored', async () => {
    expect(openReturns(PACK, await work())).toEqual([]);
    expect(openHandovers(PACK, await work())).toEqual([]);
  });
});

describe('a correction', () => {
  it('stands for the first, before and after either was sent', async () => {
    await walk();
    const record = await visit('lobby');
    const result = async () => rounds(PACK, await work())[0].stops[0];
    expect(await result()).toMatchObject({ state: 'visited', result: 'fail', capture: record });
    await phone.send();
    const correction = await visit('lobby', record);
    expect(await result()).toMatchObject({ state: 'visited', result: 'pass', capture: correction });
    await phone.send();
    expect(await result()).toMatchObject({ state: 'visited', result: 'pass', capture: correction });
    expect(new Ledger(await work()).correction(record)?.id).toBe(correction);
  });

  it('that is one of two for the same record stands for it when it is the newest, in whatever order they were sent', async () => {
    await anchored();
    await walk();
    const record = await visit('lobby');
    const first = await visit('lobby', record);
    phone.server.time = '2026-11-24T02:00:00.000Z';
    await phone.field.session.refresh();
    const second = await visit('lobby', record);
    const stands = async () => rounds(PACK, await work())[0].stops[0].capture;
    expect(await stands()).toBe(second);
    const row = (await phone.field.db.outbox.get(first))!;
    await phone.field.db.outbox.delete(first);
    await phone.send();
    await phone.field.db.outbox.put(row);
    expect(await stands()).toBe(second);
    await takeBack(first);
    expect(await stands()).toBeUndefined();
  });

  it('that is being filled in leaves its stop visited, and stands on Today', async () => {
    await walk();
    const record = await visit('lobby');
    const draft = await drafts().begin({ person: WANG, form: FORM, place: { id: 'lobby', arrival: 'scan' }, task: 'round', corrects: record });
    const day = today(PACK, await work(), NOW);
    expect(day.running[0].stops[0].state).toBe('visited');
    expect(day.running[0].next?.place).toBe('power');
    expect(day.drafts.map(({ id }) => id)).toEqual([draft.id]);
    pack = { ...PACK, returns: [back({ record })] }; // and there it is gone on with from what was sent back
    expect(today(pack, await work(), NOW).drafts).toEqual([]);
  });

  it('keeps everything but the picture that was sent back, and opens there', async () => {
    const draft = await drafts().begin({ person: WANG, form: FORM, place: { words: '门口', arrival: 'none' } });
    await drafts().answer(draft.id, 'light', { verdict: 'fail', note: '坏' });
    await drafts().change(draft.id, { revisits: [{ finding: 'dark', still: true }] });
    for (const each of ['dark', 'sharp']) {
      await drafts().addPhoto(draft.id, await photo(each), { question: 'view', origin: 'camera' });
    }
    const first = captureOf(await drafts().finish(draft.id));
    const [dark, sharp] = first.photos;
    const kept = keptOf(first, FORM, [{ photo: dark.sha256 }]);
    expect(kept).toEqual({
      answers: { light: { verdict: 'fail', note: '坏' }, view: [sharp.sha256] },
      photos: [sharp], revisits: [{ finding: 'dark', still: true }], position: undefined, onScreen: 'view',
    });
    expect(keptOf(first, FORM)).toMatchObject({ answers: first.answers, photos: first.photos });
  });

  it('in a newer form leaves out what that does not ask', async () => {
    const record = await visit('lobby');
    const first = captureOf((await phone.field.db.outbox.get(record))!);
    const newer: Form = { ...FORM, version: 2, sections: [{ ...FORM.sections[0], questions: FORM.sections[0].questions.slice(1) }] };
    expect(keptOf(first, newer, [{ question: 'light' }])).toMatchObject({ answers: {}, onScreen: 'light' });
  });
});

describe('what was taken back', () => {
  it('leaves its stop open again, whether it waits, was sent, or the pack tells of it still', async () => {
    await walk();
    const record = await visit('lobby');
    const at = (await phone.field.db.outbox.get(record))!.capturedAt;
    const heard: Pack = {
      ...PACK, rounds: [{ id: 'round', route: 'morning', startedAt: NOW, visited: [{ place: 'lobby', at, result: 'fail' }] }],
    };
    const states = async () => [PACK, heard].map((each) => rounds(each, waiting)[0].stops[0].state);
    await takeBack(record);
    let waiting = await work();
    expect(await states()).toEqual(['open', 'open']);
    expect(rounds(PACK, waiting)[0].stops[0].takenBack).toBe(record);
    await phone.send();
    waiting = await work();
    expect(await states()).toEqual(['open', 'open']);
    await visit('lobby');
    waiting = await work();
    expect(await states()).toEqual(['visited', 'visited']);
  });

  it('takes its findings along, and what it said of others', async () => {
    const draft = await drafts().begin({ person: WANG, form: FORM, place: { id: 'power', arrival: 'scan' } });
    await drafts().change(draft.id, { revisits: [{ finding: 'dark', still: false }] });
    const { capturedAt } = await drafts().finish(draft.id);
    const found = { ...PACK.findings[0], id: 'found', foundAt: capturedAt };
    pack = { ...PACK, findings: [...PACK.findings, found] };
    const ids = async () => openFindings(pack, await work()).map(({ id }) => id);
    expect(await ids()).toEqual(['found']);
    await takeBack(draft.id);
    expect(await ids()).toEqual(['dark']);
  });

  it('does not bring back what it had corrected', async () => {
    await walk();
    const record = await visit('lobby');
    await takeBack(await visit('lobby', record));
    expect(rounds(PACK, await work())[0].stops[0].state).toBe('open');
    expect(new Ledger(await work()).takenBackBy(record)?.form).toBe(VOID);
  });

  it('is known whichever of the two was sent first', async () => {
    await walk();
    const record = await visit('lobby');
    const voiding = await takeBack(record);
    const row = (await phone.field.db.outbox.get(record))!;
    await phone.field.db.outbox.delete(record);
    await phone.send();
    expect(await phone.sent()).toContain(voiding);
    await phone.field.db.outbox.put(row);
    expect(rounds(PACK, await work())[0].stops[0].state).toBe('open');
  });
});

it('a handover stands until it was read, offline too', async () => {
  const handover = { id: 'note', courtyard: 'haitang', words: '三栋电梯今天检修', by: '李强', at: EARLIER };
  pack = { ...PACK, handovers: [handover, { ...handover, id: 'newer', at: NOW }] };
  const stands = async () => openHandovers(pack, await work()).map(({ id }) => id);
  expect(await stands()).toEqual(['newer', 'note']);
  await say(HANDOVER_READ, { handover: 'newer' });
  expect(await stands()).toEqual(['note']);
});
