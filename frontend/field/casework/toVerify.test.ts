import { expect, it } from 'vitest';
import { NOW } from '../testing/day';
import type { Followed } from './followed';
import { toVerifyAt } from './toVerify';

const one = (id: string, more: Partial<Followed>): Followed => ({
  id, number: 1, kind: 'defect', state: 'resolved', severity: 'minor', place: 'lobby', spokenAt: NOW, dueAt: NOW, photos: [], steps: [], unread: 0,
  ...more,
});

it('at a stop stands what was put right there and nobody has looked at since', () => {
  const cases = [
    one('put right', {}), one('in work', { state: 'in_progress' }), one('verified', { state: 'closed' }), one('elsewhere', { place: 'roof' }),
    one('a resident is asked', { kind: 'complaint' }), one('nowhere', { place: undefined }),
  ];
  expect(toVerifyAt(cases, 'lobby').map(({ id }) => id)).toEqual(['put right']);
  expect(toVerifyAt(cases, undefined)).toEqual([]);
});
