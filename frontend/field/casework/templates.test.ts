import { expect, it } from 'vitest';
import type { Template } from '../wire';
import { fitting } from './templates';

const ALL: Template[] = [
  { id: 'any', title: '收到', words: '已收到，马上去看' },
  { id: 'noise', title: '噪音', words: '已联系施工队', class: 'noise' },
  { id: 'done', title: '已修好', words: '已修好，请您看一下', class: 'repairs', state: 'resolved' },
  { id: 'repairs', title: '报修', words: '今天派人上门', class: 'repairs' },
];
const of = (code: string | undefined, state: 'assigned' | 'resolved') => fitting(ALL, { class: code, state }).map(({ id }) => id);

it('words are offered that were written for the class and the state, before those for any', () => {
  expect(of('repairs.leak', 'assigned')).toEqual(['repairs', 'any']);
  expect(of('repairs.leak', 'resolved')).toEqual(['done', 'repairs', 'any']);
  expect(of('noise', 'assigned')).toEqual(['noise', 'any']);
  expect(of(undefined, 'assigned')).toEqual(['any']);
});
