import { expect, test } from 'vitest';
import type { Pack } from '../wire';
import { dueTasks, isRunning, nextStop, rounds, START, FINISH, MISSED, visited, type OwnCapture } from './rounds';

const stop = (place: string) => ({ place, form: 'facilities' });
const route = { id: 'r', name: '晨间公共区域巡查', courtyard: 'c', stops: ['a', 'b', 'd'].map(stop) };
const pack = { routes: [route], rounds: [], tasks: [] } as unknown as Pack;
const own = (form: string, at: string, more: Partial<OwnCapture> = {}): OwnCapture => ({
  form, task: 'w', capturedAt: `2026-11-23T01:${at}:00Z`, result: 'pass', ...more,
});
const start = own(START, '00', { route: 'r' });

test('a round begun without a network is running', () => {
  const [round] = rounds(pack, [start]);
  expect(round.id).toBe('w');
  expect(isRunning(round)).toBe(true);
  expect(nextStop(round)?.place).toBe('a');
});

test('one walks on from the last visited stop, and comes back for what was left out', () => {
  const at = (place: string, minute: string) => own('facilities', minute, { place });
  expect(nextStop(rounds(pack, [start, at('b', '10')])[0])?.place).toBe('d');
  expect(nextStop(rounds(pack, [start, at('b', '10'), at('d', '20')])[0])?.place).toBe('a');
});

test('what the server has seen and what waits here is one round', () => {
  const seen = { id: 'w', route: 'r', startedAt: start.capturedAt, visited: [{ place: 'a', at: '2026-11-23T01:05:00Z', result: 'fail' }] };
  const known = { ...pack, rounds: [seen] } as unknown as Pack;
  const all = rounds(known, [start, own('facilities', '10', { place: 'b' })]);
  expect(all).toHaveLength(1);
  expect(visited(all[0]).map((one) => [one.place, one.result])).toEqual([['a', 'fail'], ['b', 'pass']]);
});

test('a missed stop is not visited, and a finished round does not run', () => {
  const [round] = rounds(pack, [start, own(MISSED, '30', { place: 'd' }), own(FINISH, '31')]);
  expect(round.stops.map((one) => one.state)).toEqual(['open', 'open', 'missed']);
  expect(isRunning(round)).toBe(false);
});

test('due is told by the clock: overdue, now, later; what was begun is no longer due', () => {
  const task = (id: string, from: string, until: string) =>
    ({ id, kind: 'round', route: 'r', day: '2026-11-23', from: `2026-11-23T${from}:00Z`, until: `2026-11-23T${until}:00Z` });
  const planned = { ...pack, tasks: [task('late', '00:00', '01:00'), task('now', '01:00', '02:00'), task('then', '05:00', '06:00'), task('w', '00:00', '03:00')] } as unknown as Pack;
  const due = dueTasks(planned, rounds(pack, [start]), Date.parse('2026-11-23T01:00:01Z'), '2026-11-23');
  expect([due.overdue, due.now, due.later].map((list) => list.map(({ id }) => id))).toEqual([['late'], ['now'], ['then']]);
});
