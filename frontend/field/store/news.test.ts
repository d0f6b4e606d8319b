import { beforeEach, expect, it } from 'vitest';
import { PACK } from '../testing/day';
import { Phone } from '../testing/phone';
import type { Task } from '../wire';

const WANG = 'wang-min';
const task = (id: string, day = '2026-11-24'): Task =>
  ({ id, kind: 'round', route: 'morning', day, from: `${day}T00:00:00Z`, until: `${day}T04:00:00Z` });

let phone: Phone;

beforeEach(() => {
  phone = new Phone();
});

const keep = (at: string, ...tasks: Task[]) =>
  phone.field.news.keep({ person: WANG, at, pack: { ...PACK, tasks } });
const news = () => phone.field.news.of(WANG);

it('a first pack brings no news', async () => {
  await keep('2026-11-24T00:00:00Z', task('own'));
  expect(await news()).toEqual([]);
});

it('a task that somebody else gave is new until it was looked at, also after the page was killed', async () => {
  await keep('2026-11-24T00:00:00Z', task('own'));
  await keep('2026-11-24T00:01:00Z', task('own'), task('given'));
  await keep('2026-11-24T00:02:00Z', task('own'), task('given'), task('also given'));
  phone.wake();
  expect(await news()).toEqual(['given', 'also given']);
  await phone.field.news.seen(WANG, 'given');
  expect(await news()).toEqual(['also given']);
  await keep('2026-11-24T00:03:00Z', task('own'), task('given'), task('also given'));
  expect(await news()).toEqual(['also given']);
});

it('the next day of a plan is no news, nor is what was done already', async () => {
  await keep('2026-11-24T00:00:00Z', task('own'));
  await keep('2026-11-24T00:01:00Z', task('own'), task('tomorrow', '2026-11-25'), { ...task('done'), done: '2026-11-24T00:00:30Z' });
  expect(await news()).toEqual([]);
});

it('who had nothing to do today, and is given something, is told', async () => {
  await keep('2026-11-23T23:00:00Z'); // seven in the morning of the 24th at the estate
  await keep('2026-11-24T00:01:00Z', task('given'));
  expect(await news()).toEqual(['given']);
});

it('a task that was taken away again is forgotten, and one person\'s news are nobody else\'s', async () => {
  await keep('2026-11-24T00:00:00Z', task('own'));
  await keep('2026-11-24T00:01:00Z', task('own'), task('given'));
  expect(await phone.field.news.of('li-qiang')).toEqual([]);
  await keep('2026-11-24T00:02:00Z', task('own'));
  expect(await news()).toEqual([]);
});
