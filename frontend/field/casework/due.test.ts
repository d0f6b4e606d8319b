import { describe, expect, it } from 'vitest';
import type { Followed } from './followed';
import { nextOf, pressOf } from './due';
import { nextSteps } from './nextSteps';

const HOUR = 3_600_000;
const now = Date.parse('2026-11-24T01:00:00Z');
const at = (hours: number) => new Date(now + hours * HOUR).toISOString();
const complaint = (change: Partial<Followed> = {}): Followed => ({
  id: 'one', number: 1, kind: 'complaint', state: 'in_progress', severity: 'minor', spokenAt: at(-4), answerBy: at(20), dueAt: at(160),
  mine: true, owner: '王敏', photos: [], steps: [], unread: 0, ...change,
});
const answered = (change: Partial<Followed> = {}) => complaint({ answeredAt: at(-1), ...change });
const defect = (change: Partial<Followed> = {}) => complaint({ kind: 'defect', answerBy: undefined, ...change });

describe('how a case presses', () => {
  it.each([
    ['late', complaint({ answerBy: at(-1) })],
    ['soon', complaint({ answerBy: at(2) })],
    ['later', complaint()],
    ['late', answered({ dueAt: at(-1) })],
    ['paused', answered({ pausedUntil: at(5) })],
    ['later', answered({ pausedUntil: at(-5) })],
    ['later', complaint({ pausedUntil: at(5) })], // whoever waits for an answer is not paused
    ['done', answered({ state: 'resolved' })],
    ['late', complaint({ state: 'resolved', answerBy: at(-1) })], // put right, and nobody was told
    ['over', answered({ state: 'closed' })],
  ])('%s', (press, one) => expect(pressOf(one, now)).toBe(press));
});

describe('what comes next', () => {
  it.each([
    ['answer', complaint({ state: 'received' })],
    ['start', answered({ state: 'assigned' })],
    ['resolve', answered()],
    ['confirm', answered({ state: 'resolved' })],
    ['close', answered({ state: 'confirmed' })],
    ['safe', defect({ answerBy: at(1) })],
    ['verify', defect({ state: 'resolved' })],
    ['close', defect({ kind: 'affair', state: 'resolved' })],
    ['nothing', answered({ state: 'withdrawn' })],
  ])('%s', (next, one) => expect(nextOf(one)).toBe(next));
});

describe('the steps that can be made, the main one first', () => {
  it.each<[string, Followed, string[]]>([
    ['one that was given to me', complaint({ state: 'assigned' }), ['answer', 'start', 'resolve', 'note', 'pass-on']],
    ['one that somebody else has', complaint({ state: 'assigned', mine: undefined, owner: '李强' }), ['answer', 'resolve', 'note', 'pass-on']],
    ['one that a department has', complaint({ state: 'assigned', mine: undefined, owner: undefined, department: 'engineering' }), ['answer', 'resolve', 'note', 'pass-on']],
    ['under work and answered', answered(), ['resolve', 'note', 'answer', 'pass-on']],
    ['resolved', answered({ state: 'resolved' }), ['confirm', 'close', 'note', 'answer']],
    ['a danger', defect({ answerBy: at(1) }), ['safe', 'resolve', 'note', 'pass-on']],
    ['a correction', defect({ state: 'resolved' }), ['verify', 'note']],
    ['closed', answered({ state: 'closed' }), []],
  ])('%s', (_, one, steps) => expect(nextSteps(one, false)).toEqual(steps.map((step) => `case.${step}`)));

  it('a department begins what it was given, or gives it back', () => {
    const given = defect({ state: 'assigned', mine: undefined, owner: undefined, department: 'engineering' });
    expect(nextSteps(given, true)).toEqual(['case.start', 'case.resolve', 'case.note', 'case.cannot']);
  });
});
