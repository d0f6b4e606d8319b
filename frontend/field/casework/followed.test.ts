import { beforeEach, describe, expect, it } from 'vitest';
import { VOID } from '../form/notes';
import { STEP_FORMS } from '../form/steps';
import { NOW, PACK } from '../testing/day';
import { issued } from '../testing/forms';
import { Phone, photo } from '../testing/phone';
import type { Answers, Case, Id, Notice, Pack } from '../wire';
import { followed, isOver, isWaiting, unfollowed, type Followed } from './followed';
import { nextSteps } from './nextSteps';

const WANG = 'wang-min';
const EARLIER = '2000-01-01T00:00:00.000Z';
const LATER = '2100-01-01T00:00:00.000Z';
const COMPLAINT: Answers = { kind: 'complaint', class: 'repairs', 'class-repairs': 'leak', words: '天花板又漏水了', phone: '13800001111' };
const TWELVE: Case = {
  id: 'twelve', number: 12, kind: 'complaint', state: 'assigned', severity: 'minor', class: 'repairs.leak',
  words: '天花板又漏水了', mine: true, owner: '王敏', spokenAt: NOW, answerBy: '2026-11-25T01:00:00.000Z',
  dueAt: '2026-12-01T01:00:00.000Z', steps: [{ step: 'opened', at: NOW, by: '王敏' }],
};

let phone: Phone;
let cases: Case[];
let notices: Notice[];
let packAt: string;

beforeEach(async () => {
  phone = new Phone();
  await phone.knows(WANG);
  cases = [];
  notices = [];
  packAt = EARLIER;
});

async function all(): Promise<Followed[]> {
  const forms = ['complaint', 'affair', 'notice.read', ...STEP_FORMS].map(issued);
  const pack: Pack = { ...PACK, forms, cases, notices };
  return followed(pack, { ...(await phone.field.queries.work(WANG)), pack: { person: WANG, at: packAt, pack } });
}
const hand = async (form: string, answers: Answers, more: { corrects?: Id; voids?: Id } = {}) =>
  (await phone.field.drafts.handIn([{ person: WANG, form: issued(form), answers, ...more }]))[0].id;
const step = (form: string, answers: Answers = {}) => hand(form, { case: 'twelve', ...answers });
const takeBack = (voids: Id) => hand(VOID, {}, { voids });
const states = (one: Followed) => one.steps.map((each) => each.step);

describe('what was taken in without a network', () => {
  it('stands in the list at once, without a number and with its 24 hours from when it was spoken', async () => {
    const id = await hand('complaint', COMPLAINT);
    const [one] = await all();
    expect(one).toMatchObject({ id, kind: 'complaint', class: 'repairs.leak', words: '天花板又漏水了', mine: true, phone: '13800001111' });
    expect(one.number).toBeUndefined();
    expect(isWaiting(one)).toBe(true);
    expect(Date.parse(one.answerBy!) - Date.parse(one.spokenAt)).toBe(24 * 3_600_000);
    expect(nextSteps(one, false)[0]).toBe('case.answer');
  });

  it('can be followed before it has a number, and goes on when it has one', async () => {
    const id = await hand('complaint', COMPLAINT);
    await hand('case.answer', { case: id, means: 'telephone', words: '今天下午派人来看' });
    expect((await all())[0]).toMatchObject({ id, answeredAt: expect.any(String) });
    cases = [{ ...TWELVE, record: id }];
    expect((await all())[0]).toMatchObject({ id: 'twelve', number: 12, answeredAt: expect.any(String) });
  });

  it('is answered where the resident was answered on the spot', async () => {
    await hand('complaint', { ...COMPLAINT, answer: '今天下午派人来看' });
    const [one] = await all();
    expect(one.answeredAt).toBeDefined();
    expect(one.steps.at(-1)).toMatchObject({ step: 'answered', words: '今天下午派人来看' });
  });

  it('that is urgent must be made safe in two hours and put right in 24', async () => {
    await hand('affair', { class: 'leak', severity: 'urgent' });
    const [{ kind, spokenAt, answerBy, dueAt }] = await all();
    expect(kind).toBe('affair');
    expect([answerBy!, dueAt].map((by) => (Date.parse(by) - Date.parse(spokenAt)) / 3_600_000)).toEqual([2, 24]);
  });

  it('stays once it was sent, until a pack tells of it with its number', async () => {
    const record = await hand('complaint', COMPLAINT);
    await phone.send();
    expect((await all()).map((one) => [one.id, isWaiting(one)])).toEqual([[record, false]]);
    packAt = LATER;
    cases = [{ ...TWELVE, record }];
    expect((await all()).map(({ id, number }) => [id, number])).toEqual([['twelve', 12]]);
  });

  it('is there once, also when the pack comes before the answer that it was taken', async () => {
    const record = await hand('complaint', COMPLAINT);
    cases = [{ ...TWELVE, record }];
    expect(await all()).toHaveLength(1);
  });

  it('that is the same as another case goes on there, and waits to be sent all the same', async () => {
    const record = await hand('complaint', { ...COMPLAINT, case: 'twelve' });
    cases = [TWELVE];
    const one = (await all()).find(({ id }) => id === record)!;
    expect(one.state).toBe('linked');
    expect(states(one)).toEqual(['opened', 'linked']);
    expect(isWaiting(one)).toBe(true);
    expect(nextSteps(one, false)).toEqual([]);
  });

  it('goes when it is taken back, and says what its correction says', async () => {
    const wrong = await hand('complaint', COMPLAINT);
    const other = await hand('complaint', COMPLAINT);
    await takeBack(wrong);
    await hand('complaint', { ...COMPLAINT, words: '是楼上漏下来的' }, { corrects: other });
    expect((await all()).map(({ id, words }) => [id, words])).toEqual([[other, '是楼上漏下来的']]);
  });
});

it('a case goes when what it was taken in by is taken back', async () => {
  const record = await hand('complaint', COMPLAINT);
  cases = [{ ...TWELVE, record }];
  expect(await all()).toHaveLength(1);
  await takeBack(record);
  expect(await all()).toEqual([]);
});

describe('a step that waits to be sent', () => {
  beforeEach(() => {
    cases = [TWELVE];
  });

  it('shows as done, and the case has moved on', async () => {
    await step('case.start');
    await step('case.answer', { means: 'telephone', words: '明天上午来修' });
    const [one] = await all();
    expect(one.state).toBe('in_progress');
    expect(one.answeredAt).toBeDefined();
    expect(states(one)).toEqual(['opened', 'started', 'answered']);
    expect(one.steps.map(({ waits }) => waits === true)).toEqual([false, true, true]);
  });

  it('shows the pictures that were taken for it', async () => {
    const draft = await phone.field.drafts.begin({ person: WANG, form: issued('case.resolve'), kept: { answers: { case: 'twelve', words: '已修好' } } });
    await phone.field.drafts.addPhoto(draft.id, await photo('mended'), { question: 'photos', origin: 'camera' });
    await phone.field.drafts.finish(draft.id);
    expect((await all())[0].steps.at(-1)?.photos).toHaveLength(1);
  });

  it('of a resident who is satisfied closes it, and it stays in sight until the server has heard', async () => {
    await step('case.resolve', { words: '已修好' });
    await step('case.confirm', { satisfaction: 4 });
    const [one] = await all();
    expect(one.state).toBe('closed');
    expect(states(one)).toEqual(['opened', 'resolved', 'confirmed', 'closed']);
    expect(nextSteps(one, false)).toEqual([]);
    await phone.send();
    packAt = LATER;
    cases = [];
    expect(await all()).toEqual([]);
  });

  it('of one who is not satisfied opens it again, with the words once', async () => {
    await step('case.resolve', { words: '已修好' });
    await step('case.confirm', { satisfaction: 1, words: '还在漏' });
    const [one] = await all();
    expect(one.state).toBe('in_progress');
    expect(one.doneAt).toBeUndefined();
    expect(one.steps.at(-1)).toMatchObject({ step: 're_opened', words: '还在漏' });
  });

  it('is not told twice once the pack has it', async () => {
    const record = await step('case.answer', { means: 'telephone', words: '明天上午来修' });
    cases = [{ ...TWELVE, answeredAt: NOW, steps: [...TWELVE.steps!, { step: 'answered', at: NOW, by: '王敏', record }] }];
    expect(states((await all())[0])).toEqual(['opened', 'answered']);
  });

  it('counts no more once a newer pack says how it is', async () => {
    await step('case.resolve', { words: '已修好' });
    await phone.send();
    expect((await all())[0].state).toBe('resolved');
    packAt = LATER;
    expect((await all())[0].state).toBe('assigned');
  });

  it('that does not fit what happened at the desk meanwhile stands there, and moves nothing', async () => {
    cases = [{ ...TWELVE, state: 'resolved', answeredAt: NOW }];
    await step('case.start');
    const [one] = await all();
    expect(one.state).toBe('resolved');
    expect(states(one)).toEqual(['opened', 'misfit']);
  });

  it('gives it to a department, and is no more one of mine', async () => {
    await step('case.pass-on', { department: 'engineering', words: '请带抽水机' });
    const [one] = await all();
    expect(one).toMatchObject({ state: 'assigned', department: 'engineering' });
    expect(one.mine).toBeUndefined();
    expect(nextSteps(one, false)).not.toContain('case.start');
  });

  it('takes on what nobody had', async () => {
    cases = [{ ...TWELVE, state: 'received', mine: undefined, owner: undefined }];
    await step('case.start');
    expect((await all())[0]).toMatchObject({ state: 'in_progress', mine: true, owner: '王敏' });
  });

  it('by which only the number was looked at is no line of its timeline', async () => {
    await step('case.number');
    expect(states((await all())[0])).toEqual(['opened']);
  });
});

it('what presses most stands first: a resident who waits for an answer before what is to be put right', async () => {
  cases = [
    { ...TWELVE, id: 'done', state: 'resolved', answeredAt: NOW },
    { ...TWELVE, id: 'answered', answeredAt: NOW },
    TWELVE,
  ];
  expect((await all()).map(({ id }) => id)).toEqual(['twelve', 'answered', 'done']);
});

it('a pack of an older server has none', async () => {
  expect(followed(PACK, { drafts: [], outbox: [], sent: [] })).toEqual([]);
});

describe('what somebody was told of a case', () => {
  const told = (at: string): Notice => ({ id: at, kind: 'word', case: 'twelve', number: 12, words: '业主又来电话', at });

  it('is unread until they open it, also without a network', async () => {
    cases = [TWELVE];
    notices = [told(EARLIER)];
    expect((await all())[0].unread).toBe(1);
    await hand('notice.read', { case: 'twelve' });
    expect((await all())[0].unread).toBe(0);
  });

  it('is unread where it came after they had opened it', async () => {
    cases = [TWELVE];
    notices = [told(EARLIER), told(LATER)];
    await hand('notice.read', { case: 'twelve' });
    expect((await all())[0].unread).toBe(1);
  });
});

it('a lead puts right what the department has; whether it is right others say', async () => {
  const defect: Case = { ...TWELVE, kind: 'defect', mine: undefined, owner: undefined, department: 'engineering', answerBy: undefined };
  cases = [defect];
  expect(nextSteps((await all())[0], true)).toEqual(['case.start', 'case.resolve', 'case.note', 'case.cannot']);
  cases = [{ ...defect, state: 'resolved' }];
  expect(nextSteps((await all())[0], true)).toEqual(['case.note']);
  expect(nextSteps((await all())[0], false)[0]).toBe('case.verify');
});

it('a finding stands once, as the case that it became, and no more when that was verified', async () => {
  const finding = PACK.findings[0];
  cases = [{ ...TWELVE, id: finding.id, kind: 'defect', state: 'resolved' }];
  expect(unfollowed(PACK.findings, await all())).toEqual([]);
  expect(isOver(await all(), finding.id)).toBe(false);
  await hand('case.verify', { case: finding.id, right: 'yes' });
  expect(isOver(await all(), finding.id)).toBe(true);
});
