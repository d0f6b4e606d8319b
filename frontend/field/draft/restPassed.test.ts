import { expect, test } from 'vitest';
import type { Finding, Form, Question } from '../wire';
import { mayPassRest, restPassed } from './restPassed';

const words = { zh: '灯', en: 'Light' };
const verdict = (id: string, relevant?: Question['relevant']): Question => ({
  id, label: words, type: 'verdict', severity: 'minor', department: 'engineering', relevant,
});
const form: Form = {
  id: 'f', version: 1, title: words, kind: 'checklist',
  sections: [{ id: 's', title: words, questions: [
    verdict('a'), verdict('b', { question: 'a', is: 'pass' }), verdict('c', { question: 'a', is: 'fail' }),
    { id: 'note', label: words, type: 'text' },
  ] }],
};
const at = '2026-11-23T01:00:00Z';
const finding = { id: 'x' } as Finding;

test('the rest is passed with its time, what it brings to light too, and nothing else', () => {
  const pass = { verdict: 'pass', rest: at };
  expect(restPassed(form, {}, at)).toEqual({ a: pass, b: pass });
});
test('what was judged stays as it was judged', () => {
  expect(Object.keys(restPassed(form, { a: { verdict: 'fail' } }, at))).toEqual(['c']);
});
test('it is offered only after the open findings were looked after', () => {
  expect(mayPassRest(form, {}, [finding], [])).toBe(false);
  expect(mayPassRest(form, {}, [finding], [{ finding: 'x', still: true }])).toBe(true);
  expect(mayPassRest(form, { a: { verdict: 'na' } }, [], [])).toBe(false);
});
