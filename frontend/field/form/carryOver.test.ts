import { expect, test } from 'vitest';
import { fresh } from '../store/beginning';
import type { Form, PhotoInManifest, Question } from '../wire';
import { carried, carryOver } from './carryOver';

const label = { zh: '问', en: 'Question' };
const verdict = (id: string): Question => ({ id, label, type: 'verdict', severity: 'minor', department: 'engineering' });
const choice = (id: string, ...codes: string[]): Question => ({ id, label, type: 'choice', options: codes.map((code) => ({ code, label })) });
const form = (version: number, ...questions: Question[]): Form =>
  ({ id: 'f', version, title: label, kind: 'checklist', sections: [{ id: 's', title: label, questions }] });
const photo = (sha256: string, question?: string): PhotoInManifest => ({ sha256, bytes: 1, question, origin: 'camera' });

const old = form(1, verdict('kept'), verdict('gone'), { id: 'retyped', label, type: 'number' }, choice('chosen', 'a', 'b'), choice('rechosen', 'a', 'b'), verdict('open'));
const corrected = form(2, choice('chosen', 'a'), verdict('kept'), { id: 'retyped', label, type: 'text' }, choice('rechosen', 'a', 'c'), verdict('new'), verdict('open'));
const draft = {
  ...fresh({ person: 'p', form: old }, '2026-11-29T01:00:00Z'),
  answers: {
    kept: { verdict: 'fail' as const, note: '坏', photos: ['k'] }, gone: { verdict: 'fail' as const, photos: ['g'] }, retyped: 3, chosen: 'a', rechosen: 'b',
  },
  photos: [photo('k', 'kept'), photo('g', 'gone'), photo('h', 'arrival'), photo('u')],
  onScreen: 'gone',
};
const ids = (list: { question: Question }[]) => list.map(({ question }) => question.id);

test('what is asked as before stays, the rest falls away and is told, and so is what is new', () => {
  const { stays, falls, asks } = carryOver(draft, old, corrected);
  expect(ids(stays)).toEqual(['kept', 'chosen']);
  expect(ids(falls)).toEqual(['gone', 'retyped', 'rechosen']);
  expect(asks.map(({ id }) => id)).toEqual(['new']);
});
test('what a corrected version hides for what was answered falls away too, and what was hidden is not spoken of', () => {
  const conditional = (version: number, hides: string) =>
    form(version, verdict('first'), { ...verdict('second'), relevant: { not: { question: 'first', is: hides } } } as Question);
  const answers = { first: { verdict: 'pass' as const }, second: { verdict: 'na' as const } };
  expect(ids(carryOver({ answers }, conditional(1, 'fail'), conditional(2, 'pass')).falls)).toEqual(['second']);
  const { stays, falls } = carryOver({ answers }, conditional(1, 'pass'), conditional(2, 'pass'));
  expect([ids(stays), ids(falls)]).toEqual([['first'], []]);
});
test('the draft goes on in the new version, with the pictures of what stays and of the arrival', () => {
  const next = carried(draft, old, corrected);
  expect(next).toMatchObject({ id: draft.id, version: 2, onScreen: undefined });
  expect(next.answers).toEqual({ kept: draft.answers.kept, chosen: 'a' });
  expect(next.photos.map(({ sha256 }) => sha256)).toEqual(['k', 'h', 'u']);
});
