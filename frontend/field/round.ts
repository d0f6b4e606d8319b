import { captureOf } from './store/capture';
import type { CaptureHead, Draft, Result } from './store/rows';
import type { Work } from './store/queries';
import type { Finding, Id, Instant, Pack, Round, Route } from './wire';

export const ROUND_START = 'patrol.start';
export const ROUND_MISSED = 'patrol.missed';
export const ROUND_FINISH = 'patrol.finish';

export interface StopState {
  place: Id;
  form: string;
  state: 'open' | 'draft' | 'visited' | 'missed';
  at?: Instant;
  result?: Result;
  /** The draft that was begun here. */
  draft?: Id;
  /** The capture that was made here, while this phone still has it. */
  capture?: Id;
}

/** A round as it stands: what the server knows of it, and what still lies on this phone. */
export interface RoundState {
  id: Id;
  route: Route;
  startedAt: Instant;
  finishedAt?: Instant;
  stops: StopState[];
  visited: number;
  missed: number;
  /** Where to go now: the form that was left open, else the next open stop after the last visited one. */
  next?: StopState;
}

type Captures = (CaptureHead & { content: string })[];

/** Rounds that were begun, the newest first, finished ones too. */
export function rounds(pack: Pack, work: Work): RoundState[] {
  const captures: Captures = [...work.outbox, ...work.sent];
  const known = new Map(pack.rounds.map((round) => [round.id, round]));
  const begun = captures.filter((row) => row.form === ROUND_START).flatMap((row) => {
    const { answers, task, startedAt } = captureOf(row);
    return task && !known.has(task) ? [{ id: task, route: String(answers.route), startedAt, visited: [] }] : [];
  });
  return [...pack.rounds, ...begun]
    .flatMap((round) => stateOf(round, pack, captures, work.drafts))
    .sort((one, other) => (one.startedAt < other.startedAt ? 1 : -1));
}

function stateOf(round: Round, pack: Pack, captures: Captures, drafts: Draft[]): RoundState[] {
  const route = pack.routes.find((each) => each.id === round.route);
  if (!route) {
    return [];
  }
  const mine = captures.filter((row) => row.task === round.id);
  const stops = route.stops.map(({ place, form }) =>
    stopOf(place, form, round, mine, drafts.find((draft) => draft.task === round.id && draft.place?.id === place)));
  return [{
    id: round.id,
    route,
    startedAt: round.startedAt,
    finishedAt: round.finishedAt ?? mine.find((row) => row.form === ROUND_FINISH)?.capturedAt,
    stops,
    visited: stops.filter((stop) => stop.state === 'visited').length,
    missed: stops.filter((stop) => stop.state === 'missed').length,
    next: nextOf(stops),
  }];
}

/** People walk on, and come back in the end for what they left out. */
function nextOf(stops: StopState[]): StopState | undefined {
  const times = stops.map((stop) => stop.state === 'visited' ? stop.at ?? '' : '');
  const newest = times.reduce((best, at, index) => at > (times[best] ?? '') ? index : best, -1);
  return stops.find((stop) => stop.state === 'draft')
    ?? [...stops.slice(newest + 1), ...stops].find((stop) => stop.state === 'open');
}

function stopOf(place: Id, form: string, round: Round, mine: Captures, draft: Draft | undefined): StopState {
  const here = mine.filter((row) => row.place === place);
  const visit = here.find((row) => row.form === form);
  const heard = round.visited.find((visited) => visited.place === place);
  if (visit || heard) {
    return {
      place, form, state: 'visited', at: visit?.capturedAt ?? heard?.at, result: visit?.result ?? heard?.result,
      capture: visit?.id,
    };
  }
  const missed = here.find((row) => row.form === ROUND_MISSED);
  if (missed) {
    return { place, form, state: 'missed', at: missed.capturedAt, capture: missed.id };
  }
  return draft ? { place, form, state: 'draft', draft: draft.id } : { place, form, state: 'open' };
}

/** Findings that are still open as far as this phone knows: those it saw gone itself are left out. Due soonest first. */
export function openFindings(pack: Pack, work: Work): Finding[] {
  const gone = new Set([...work.outbox, ...work.sent]
    .filter((row) => row.content.includes('"still":false'))
    .flatMap((row) => captureOf(row).revisits ?? [])
    .filter((revisit) => !revisit.still)
    .map((revisit) => revisit.finding));
  return pack.findings
    .filter((finding) => !gone.has(finding.id))
    .sort((one, other) => (one.dueAt < other.dueAt ? -1 : 1));
}
