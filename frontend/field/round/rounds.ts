import type { Arrival, Id, Instant, Pack, Route, Task } from '../wire';

export const START = 'patrol.start';
export const MISSED = 'patrol.missed';
export const FINISH = 'patrol.finish';

/** What a capture on this device says of a round: from the outbox, or sent and perhaps not yet in the pack. */
export interface OwnCapture {
  form: string;
  task?: Id;
  place?: Id;
  capturedAt: Instant;
  result: 'pass' | 'fail' | 'none';
  arrival?: Arrival;
  /** Of a start: the route. */
  route?: Id;
}

export interface Stop {
  place: Id;
  form: string;
  state: 'open' | 'visited' | 'missed';
  at?: Instant;
  result?: 'pass' | 'fail' | 'none';
  arrival?: Arrival;
}

export interface WalkedRound {
  id: Id;
  route: Route;
  startedAt: Instant;
  finishedAt?: Instant;
  stops: Stop[];
}

/** The rounds that the server knows of, with what lies on this device added: newest first. */
export function rounds(pack: Pack, own: OwnCapture[]): WalkedRound[] {
  const starts = own.filter((capture) => capture.form === START && capture.task && capture.route);
  const known = pack.rounds.map((round) => ({ id: round.id, route: round.route, startedAt: round.startedAt }));
  const begun = starts
    .filter((start) => !known.some((round) => round.id === start.task))
    .map((start) => ({ id: start.task as Id, route: start.route as Id, startedAt: start.capturedAt }));
  return [...known, ...begun]
    .flatMap(({ id, route, startedAt }) => {
      const found = pack.routes.find((one) => one.id === route);
      return found ? [walked(pack, own, id, found, startedAt)] : [];
    })
    .sort((one, other) => other.startedAt.localeCompare(one.startedAt));
}

function walked(pack: Pack, own: OwnCapture[], id: Id, route: Route, startedAt: Instant): WalkedRound {
  const mine = own.filter((capture) => capture.task === id);
  const server = pack.rounds.find((round) => round.id === id);
  const stops = route.stops.map((stop): Stop => {
    const here = mine.filter((capture) => capture.place === stop.place);
    const visit = here.find((capture) => capture.form !== MISSED);
    const seen = server?.visited.find((one) => one.place === stop.place);
    if (visit) return { ...stop, state: 'visited', at: visit.capturedAt, result: visit.result, arrival: visit.arrival };
    if (seen) return { ...stop, state: 'visited', at: seen.at, result: seen.result };
    const missed = here.find((capture) => capture.form === MISSED);
    return missed ? { ...stop, state: 'missed', at: missed.capturedAt } : { ...stop, state: 'open' };
  });
  const finish = mine.find((capture) => capture.form === FINISH);
  return { id, route, startedAt, finishedAt: finish?.capturedAt ?? server?.finishedAt, stops };
}

export const isRunning = (round: WalkedRound) => round.finishedAt === undefined;
export const visited = (round: WalkedRound) => round.stops.filter((stop) => stop.state === 'visited');
export const openStops = (round: WalkedRound) => round.stops.filter((stop) => stop.state === 'open');

/** The first open stop after the last one that was visited, and else the first open one: people walk on. */
export function nextStop(round: WalkedRound): Stop | undefined {
  const times = round.stops.map((stop) => (stop.state === 'visited' ? (stop.at ?? '') : ''));
  const newest = times.reduce((best, at, index) => (at > (times[best] ?? '') ? index : best), -1);
  return round.stops.slice(newest + 1).find((stop) => stop.state === 'open') ?? openStops(round)[0];
}

export interface DueTasks {
  overdue: Task[];
  now: Task[];
  later: Task[];
}

/** What the plan asks and nobody has begun on this device or elsewhere; of today and before. */
export function dueTasks(pack: Pack, walkedRounds: WalkedRound[], now: number, today: string): DueTasks {
  const begun = new Set(walkedRounds.map((round) => round.id));
  const open = pack.tasks
    .filter((task) => !task.done && !begun.has(task.id) && task.day <= today)
    .sort((one, other) => one.until.localeCompare(other.until));
  return {
    overdue: open.filter((task) => Date.parse(task.until) < now),
    now: open.filter((task) => Date.parse(task.from) <= now && Date.parse(task.until) >= now),
    later: open.filter((task) => Date.parse(task.from) > now),
  };
}
