import { expect, it } from 'vitest';
import { Places } from '../places';
import { NOW, PACK } from '../testing/day';
import type { PackPlace } from '../wire';
import { around } from './around';
import type { Followed } from './followed';

const UNITS: PackPlace[] = [
  { id: '301', parent: 'b3', kind: 'unit', name: '301' },
  { id: '302', parent: 'b3', kind: 'unit', name: '302' },
  { id: 'b4', parent: 'haitang', kind: 'building', name: '4 栋' },
  { id: '401', parent: 'b4', kind: 'unit', name: '401' },
];
const PLACES = new Places({ ...PACK, places: [...PACK.places, ...UNITS] });

const one = (id: string, place: string, topic: string, more: Partial<Followed> = {}): Followed => ({
  id, place, class: topic, number: 1, kind: 'complaint', state: 'assigned', severity: 'minor', spokenAt: NOW, dueAt: NOW,
  photos: [], steps: [], unread: 0, ...more,
});
const known = (cases: Followed[], place = '301', waits = false) => {
  const { alike, there } = around(cases, PLACES, place, 'repairs', waits);
  return { alike: alike.map(({ id }) => id), there: there.map(({ id }) => id) };
};

it('what is alike is open, of the same class, and lies in the same building', () => {
  const cases = [
    one('here', '301', 'repairs.leak'),
    one('next door', '302', 'repairs.lift'),
    one('affair', 'lobby', 'repairs'),
    one('the building', 'b3', 'repairs.public'),
    one('other building', '401', 'repairs.leak'),
    one('the courtyard', 'haitang', 'repairs.leak'),
    one('other class', '302', 'noise.square'),
    one('over', '302', 'repairs.leak', { state: 'closed' }),
    one('nowhere', '302', 'repairs.leak', { place: undefined }),
  ];
  expect(known(cases)).toEqual({ alike: ['here', 'next door', 'affair', 'the building'], there: [] });
});

it('of a building it is what lies in it, not in the one beside', () => {
  expect(known([one('in it', '301', 'repairs'), one('beside', 'b4', 'repairs')], 'b3').alike).toEqual(['in it']);
});

it('whatever else is open at the very place is told too, each once', () => {
  const cases = [one('alike', '301', 'repairs'), one('noise', '301', 'noise.square'), one('defect', '301', '', { kind: 'defect', class: undefined })];
  expect(known(cases)).toEqual({ alike: ['alike'], there: ['noise', 'defect'] });
});

it('who waits for an answer is linked only with what is answered', () => {
  const cases = [one('complaint', '301', 'repairs'), one('affair', '301', 'repairs', { kind: 'affair' })];
  expect(known(cases, '301', true)).toEqual({ alike: ['complaint'], there: [] });
});
