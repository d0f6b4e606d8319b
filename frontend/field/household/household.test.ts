import { expect, it } from 'vitest';
import type { EarlierCase, KeyCustomer } from '../wire';
import { earlierAt } from './earlier';
import { keyCustomersOf, toContact } from './keyCustomers';

const over = (number: number, place: string, day: string): EarlierCase => ({ number, place, kind: 'complaint', state: 'closed', over: `${day}T01:00:00Z` });
const customer = (id: string, unit: string, next?: string): KeyCustomer => ({ id, unit, name: '陈女士', why: '漏水三次没修好', next });

it('what came from a place before is told with the last first', () => {
  const earlier = [over(1, '301', '2026-03-01'), over(2, '302', '2026-05-01'), over(3, '301', '2026-06-01')];
  expect(earlierAt(earlier, '301').map(({ number }) => number)).toEqual([3, 1]);
});

it('of no place, and in a pack that has none, there is nothing', () => {
  expect(earlierAt([over(1, '301', '2026-03-01')], undefined)).toEqual([]);
  expect(earlierAt(undefined, '301')).toEqual([]);
  expect(keyCustomersOf(undefined, '301')).toEqual([]);
  expect(toContact(undefined, '2026-11-24')).toEqual([]);
});

it('a unit knows its own key-attention customers', () => {
  expect(keyCustomersOf([customer('a', '301'), customer('b', '302')], '302').map(({ id }) => id)).toEqual(['b']);
});

it('one is to be in touch with those whose day has come, the longest owed first', () => {
  const all = [customer('today', '301', '2026-11-24'), customer('tomorrow', '302', '2026-11-25'), customer('none', '303'), customer('late', '304', '2026-11-20')];
  expect(toContact(all, '2026-11-24').map(({ id }) => id)).toEqual(['late', 'today']);
});
