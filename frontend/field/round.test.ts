import { beforeEach, describe, expect, it } from 'vitest';
import { today } from './day';
import { openFindings, ROUND_FINISH, ROUND_MISSED, ROUND_PAUSE, ROUND_START, rounds } from './round';
import type { Work } from './store/queries';
import { NOW, PACK } from './testing/day';
import { FORM, Phone } from './testing/phone';
import type { Form, Pack, Task } from './wire';

const WANG = 'wang-min';
const TASK: Task = {
  id: 'task', kind: 'round', route: 'morning', day: '2026-11-24', from: '2026-11-24T00:00:00Z', until: '2026-11-24T04:00:00Z',
};
const PLANNED: Pack = { ...PACK, tasks: [TASK] };
const system = (id: string): Form => ({ ...FORM, id, kind: 'patrol', sections: [] });
const at = (id: string, arrival: 'scan' | 'none' = 'scan') => ({ id, arrival });

let phone: Phone;

beforeEach(async () => {
  phone = new Phone();
  await phone.knows(WANG);
});

const work = (): Promise<Work> => phone.field.queries.work(WANG);
const begin = () => phone.field.drafts.handIn([
  { person: WANG, form: system(ROUND_START), task: 'task', answers: { route: 'morning', task: 'task' } },
]);
const open = (place: string) => phone.field.drafts.begin({ person: WANG, form: FORM, place: at(place), task: 'task' });
const visit = async (place: string) => phone.field.drafts.finish((await open(place)).id);
const miss = (place: string) => phone.field.drafts.handIn([
  { person: WANG, form: system(ROUND_MISSED), task: 'task', place: at(place, 'none'), answers: { reason: 'closed' } },
]);
const finish = () => phone.field.drafts.handIn([{ person: WANG, form: system(ROUND_FINISH), task: 'task', answers: {} }]);
const states = async () => (await the()).stops.map((stop) => stop.state);
const the = async () => rounds(PLANNED, await work())[0];

describe('a round', () => {
  it('that was begun with no network is running, and no longer due', async () => {
    expect(today(PLANNED, await work(), NOW).now.map(({ task }) => task.id)).toEqual(['task']);
    await begin();
    const day = today(PLANNED, await work(), NOW);
    expect(day.now).toEqual([]);
    expect(day.running.map((round) => round.id)).toEqual(['task']);
    expect((await the()).next?.place).toBe('lobby');
  });

  it('walks on from the last visited stop, and comes back for what was left out', async () => {
    await begin();
    await visit('power');
    expect(await the()).toMatchObject({ visited: 1, next: { place: 'roof' } });
    await visit('roof');
    expect((await the()).next?.place).toBe('lobby');
  });

  it('keeps the stops that it was begun with when the route is changed meanwhile', async () => {
    const morning = PLANNED.routes[0];
    const [lobby, ...others] = morning.stops;
    await phone.field.drafts.handIn([
      { person: WANG, form: system(ROUND_START), task: 'task', answers: { route: morning.id, version: 1 } },
    ]);
    await visit(lobby.place);
    const changed: Pack = {
      ...PLANNED, routes: [{ ...morning, version: 2, stops: others, earlier: [{ version: 1, stops: morning.stops }] }],
    };
    const [round] = rounds(changed, await work());
    expect(round.stops.map(({ place }) => place)).toEqual(morning.stops.map(({ place }) => place));
    expect(round.visited).toBe(1);
    const told = { id: 'told', route: morning.id, version: 1, startedAt: NOW, visited: [] };
    expect(rounds({ ...changed, rounds: [told] }, await work()).find(({ id }) => id === 'told')?.stops).toHaveLength(morning.stops.length);
  });

  it('goes on with the form that was left open', async () => {
    await begin();
    const draft = await open('roof');
    expect((await the()).next).toMatchObject({ place: 'roof', state: 'draft', draft: draft.id });
  });

  it('stands the same while it waits, when it was sent, and when the pack knows it', async () => {
    await begin();
    await visit('lobby');
    await miss('roof');
    const before = await states();
    await phone.send();
    expect(before).toEqual(['visited', 'open', 'missed']);
    expect(await states()).toEqual(before);
    const heard = { id: 'task', route: 'morning', startedAt: NOW, visited: [{ place: 'lobby', at: NOW, result: 'pass' as const }] };
    const all = rounds({ ...PLANNED, rounds: [heard] }, await work());
    expect(all).toHaveLength(1);
    expect(all[0].stops.map((stop) => stop.state)).toEqual(before);
  });

  it('rests from its pause until whatever is done next', async () => {
    phone.server.time = new Date().toISOString();
    await begin();
    await phone.send();
    expect((await the()).pausedAt).toBeUndefined();
    const [pause] = await phone.field.drafts.handIn([
      { person: WANG, form: system(ROUND_PAUSE), task: 'task', answers: { reason: 'rest' } },
    ]);
    expect((await the()).pausedAt).toBe(pause.capturedAt);
    phone.server.time = new Date().toISOString(); // or the clock would be set back to when the test began
    await phone.send();
    expect((await the()).pausedAt).toBe(pause.capturedAt);
    await visit('lobby');
    expect((await the()).pausedAt).toBeUndefined();
  });

  it('that is finished does not run, though the server has not heard of it', async () => {
    await begin();
    await finish();
    const heard = { id: 'task', route: 'morning', startedAt: NOW, visited: [] };
    const pack = { ...PLANNED, rounds: [heard] };
    const finishedAt = rounds(pack, await work())[0].finishedAt!;
    const day = today(pack, await work(), finishedAt);
    expect(day.running).toEqual([]);
    expect(day.done.map((round) => round.id)).toEqual(['task']);
  });

  it('of a route that the pack does not know any more is left out, not a failure', async () => {
    await begin();
    expect(rounds({ ...PLANNED, routes: [] }, await work())).toEqual([]);
  });
});

describe('today', () => {
  it('tells overdue from now and later, to the second', async () => {
    const task = (id: string, from: string, until: string) => ({ ...TASK, id, from, until });
    const tasks = [
      task('later', '2026-11-24T01:00:01.000Z', '2026-11-24T09:00:00.000Z'),
      task('now', '2026-11-24T01:00:00Z', '2026-11-24T02:00:00.000Z'),
      task('last moment', '2026-11-24T00:00:00.000Z', NOW),
      task('overdue', '2026-11-23T00:00:00.000Z', '2026-11-24T00:59:59.999Z'),
      { ...task('done', NOW, NOW), done: NOW },
      { ...task('tomorrow', '2026-11-25T00:00:00Z', '2026-11-25T04:00:00Z'), day: '2026-11-25' },
    ];
    const day = today({ ...PACK, tasks }, await work(), NOW);
    const ids = (due: { task: Task }[]) => due.map(({ task: { id } }) => id);
    expect([ids(day.overdue), ids(day.now), ids(day.later)]).toEqual([['overdue'], ['last moment', 'now'], ['later']]);
  });

  it('shows a form outside of any round, and one in a running round only there', async () => {
    const alone = await phone.field.drafts.begin({ person: WANG, form: FORM });
    await begin();
    await open('lobby');
    expect(today(PLANNED, await work(), NOW).drafts.map((draft) => draft.id)).toEqual([alone.id]);
  });

  it('does not ask again about what was seen to be gone', async () => {
    const draft = await open('power');
    expect(openFindings(PACK, await work()).map((finding) => finding.id)).toEqual(['dark']);
    await phone.field.drafts.change(draft.id, { revisits: [{ finding: 'dark', still: false }] });
    await phone.field.drafts.finish(draft.id);
    expect(openFindings(PACK, await work())).toEqual([]);
  });

  it('counts what waits', async () => {
    await phone.visit(WANG, 'one', 'two');
    expect(today(PACK, await work(), NOW).waiting).toEqual({ captures: 1, photos: 2 });
  });
});
