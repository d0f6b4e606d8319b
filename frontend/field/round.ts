import { Ledger } from './ledger';
import { captureOf, headOf } from './store/capture';
import type { CaptureHead, Draft, Result } from './store/rows';
import type { Work } from './store/queries';
import type { Capture, Finding, Id, Instant, Pack, Round, Route } from './wire';

export const ROUND_START = 'patrol.start';
export const ROUND_PAUSE = 'patrol.pause';
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
  /** The newest capture here that was taken back. */
  takenBack?: Id;
}

/** A round as it stands: what the server knows of it, and what still lies on this phone. */
export interface RoundState {
  id: Id;
  route: Route;
  startedAt: Instant;
  finishedAt?: Instant;
  /** It rests since then: nothing was done on it on this phone after that. */
  pausedAt?: Instant;
  stops: StopState[];
  visited: number;
  missed: number;
  /** Where to go now: the form that was left open, else the next open stop after the last visited one. */
  next?: StopState;
}

type Known = Omit<CaptureHead, 'person' | 'hash'> & {
  /** Lies on this phone; what only came back with a return does not. */
  own: boolean;
  counts: boolean;
  takenBack: boolean;
};

/** Rounds that were begun, the newest first, finished ones too. */
export function rounds(pack: Pack, work: Work, ledger = new Ledger(work)): RoundState[] {
  const captures = known(pack, work, ledger);
  const told = new Set(pack.rounds.map((round) => round.id));
  const begun = captures.filter((row) => row.form === ROUND_START).flatMap((row): Round[] => {
    const { answers, task, startedAt } = captureOf(row);
    // What was sent back was over, even if its end did not come with it.
    const over = row.own ? undefined : pack.returns?.find((one) => one.round === task)?.at;
    const version = typeof answers.version === 'number' ? answers.version : undefined;
    return task && !told.has(task) ? [{ id: task, route: String(answers.route), version, startedAt, finishedAt: over, visited: [] }] : [];
  });
  return [...pack.rounds, ...begun]
    .flatMap((round) => stateOf(round, pack, captures, work.drafts))
    .sort((one, other) => (one.startedAt < other.startedAt ? 1 : -1));
}

/** All captures that this phone knows: its own, and those that came back with what was sent back. */
function known(pack: Pack, work: Work, ledger: Ledger): Known[] {
  const own = [...work.outbox, ...work.sent];
  const ids = new Set(own.map((row) => row.id));
  const back = (pack.returns ?? []).flatMap(({ captures }) => captures)
    .map((content) => headOf(JSON.parse(content) as Capture, content))
    .filter(({ id }) => !ids.has(id) && ids.add(id));
  const judged = <T extends { id: Id }>(row: T, own: boolean) =>
    ({ ...row, own, counts: ledger.counts(row.id), takenBack: ledger.takenBackBy(row.id) !== undefined });
  return [...own.map((row) => judged(row, true)), ...back.map((row) => judged(row, false))];
}

function stateOf(round: Round, pack: Pack, captures: Known[], drafts: Draft[]): RoundState[] {
  const route = asWalked(pack.routes.find((each) => each.id === round.route), round.version);
  if (!route) {
    return [];
  }
  const mine = captures.filter((row) => row.task === round.id);
  const begun = (place: Id) =>
    drafts.find((draft) => draft.task === round.id && draft.place?.id === place && draft.corrects === undefined);
  const stops = route.stops.map(({ place, form }) => stopOf(place, form, round, mine, begun(place)));
  return [{
    id: round.id,
    route,
    startedAt: round.startedAt,
    finishedAt: mine.find((row) => row.form === ROUND_FINISH)?.capturedAt ?? round.finishedAt,
    pausedAt: pausedAt(mine),
    stops,
    visited: stops.filter((stop) => stop.state === 'visited').length,
    missed: stops.filter((stop) => stop.state === 'missed').length,
    next: nextOf(stops),
  }];
}

/** A pause ends with whatever is done next. */
function pausedAt(mine: Known[]): Instant | undefined {
  return mine.find((pause) => pause.form === ROUND_PAUSE && mine.every((row) => row === pause || row.capturedAt < pause.capturedAt))
    ?.capturedAt;
}

/** The route with the stops of the round's version, however it has been changed since. */
function asWalked(route: Route | undefined, version: number | undefined): Route | undefined {
  const stops = route?.earlier?.find((each) => each.version === version)?.stops;
  return route && stops ? { ...route, version, stops } : route;
}

/** People walk on, and come back in the end for what they left out. */
function nextOf(stops: StopState[]): StopState | undefined {
  const times = stops.map((stop) => stop.state === 'visited' ? stop.at ?? '' : '');
  const newest = times.reduce((best, at, index) => at > (times[best] ?? '') ? index : best, -1);
  return stops.find((stop) => stop.state === 'draft')
    ?? [...stops.slice(newest + 1), ...stops].find((stop) => stop.state === 'open');
}

function stopOf(place: Id, form: string, round: Round, mine: Known[], draft: Draft | undefined): StopState {
  const here = mine.filter((row) => row.place === place);
  const visit = here.find((row) => row.form === form && row.counts);
  // The pack may still tell of a visit that was corrected or taken back here a moment ago.
  const past = new Set(here.filter((row) => !row.counts).map((row) => Date.parse(row.capturedAt)));
  const heard = round.visited.find((visited) => visited.place === place && !past.has(Date.parse(visited.at)));
  if (visit || heard) {
    return {
      place, form, state: 'visited', at: visit?.capturedAt ?? heard?.at, result: visit?.result ?? heard?.result,
      capture: visit?.own ? visit.id : undefined,
    };
  }
  const takenBack = here.filter((row) => row.own && row.takenBack).map(({ id }) => id).sort().at(-1);
  const missed = here.find((row) => row.form === ROUND_MISSED && row.counts);
  if (missed) {
    return { place, form, state: 'missed', at: missed.capturedAt, capture: missed.own ? missed.id : undefined };
  }
  return draft ? { place, form, state: 'draft', draft: draft.id, takenBack } : { place, form, state: 'open', takenBack };
}

/**
 * Findings that are still open as far as this phone knows: those it saw gone itself are left out, and those of a record
 * that it took back. Due soonest first.
 */
export function openFindings(pack: Pack, work: Work, ledger = new Ledger(work)): Finding[] {
  const rows = [...work.outbox, ...work.sent];
  const gone = new Set(rows
    .filter((row) => row.content.includes('"still":false') && ledger.counts(row.id))
    .flatMap((row) => captureOf(row).revisits ?? [])
    .filter((revisit) => !revisit.still)
    .map((revisit) => revisit.finding));
  const where = (place: Id | undefined, at: Instant) => `${place ?? ''} ${Date.parse(at)}`;
  const takenBack = new Set(rows.filter((row) => ledger.takenBackBy(row.id)).map((row) => where(row.place, row.capturedAt)));
  return pack.findings
    .filter((finding) => !gone.has(finding.id) && !takenBack.has(where(finding.place, finding.foundAt)))
    .sort((one, other) => (one.dueAt < other.dueAt ? -1 : 1));
}
