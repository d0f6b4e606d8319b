import { Ledger, openHandovers, openReturns } from './ledger';
import { openFindings, rounds, type RoundState } from './round';
import { photosToSend } from './store/capture';
import type { Work } from './store/queries';
import type { Draft } from './store/rows';
import type { Finding, Handover, Instant, Pack, Return, Route, Task } from './wire';

export interface DueTask {
  task: Task;
  route: Route;
  /** Milliseconds until it is overdue; below zero when it is. */
  left: number;
}

/** What the day asks, and how far it is. */
export interface Today {
  /** Rounds that were begun and not finished; the first is the one to go on with. */
  running: RoundState[];
  /** What the supervisor sent back, and nobody has mended or answered yet. */
  returns: Return[];
  /** Words of those who were here before, not read yet. */
  handovers: Handover[];
  overdue: DueTask[];
  now: DueTask[];
  /** Later today. */
  later: DueTask[];
  /** Rounds that were finished today. */
  done: RoundState[];
  /** Forms that were begun outside of a running round, and corrections of what was not sent back. */
  drafts: Draft[];
  findings: Finding[];
  waiting: { captures: number; photos: number };
}

/**
 * Today from the pack and from what lies on this phone.
 * @param now the time as the clock of the field half tells it
 */
export function today(pack: Pack, work: Work, now: Instant): Today {
  const ledger = new Ledger(work);
  const all = rounds(pack, work, ledger);
  const begun = new Set(all.map((round) => round.id));
  const day = dayOf(now, pack.estate.timeZone);
  const due = pack.tasks
    .filter((task) => !task.done && !begun.has(task.id) && task.day <= day)
    .flatMap((task) => {
      const route = pack.routes.find((each) => each.id === task.route);
      return route ? [{ task, route, left: Date.parse(task.until) - Date.parse(now) }] : [];
    })
    .sort((one, other) => one.left - other.left);
  const running = all.filter((round) => !round.finishedAt);
  const mayBegin = (task: Task) => Date.parse(task.from) <= Date.parse(now);
  const inRounds = new Set(running.map((round) => round.id));
  const returns = openReturns(pack, work, ledger);
  const mended = new Set(returns.flatMap(({ record }) => (record ? [ledger.correction(record)?.id ?? record] : [])));
  return {
    running,
    returns,
    handovers: openHandovers(pack, work, ledger),
    overdue: due.filter(({ left }) => left < 0),
    now: due.filter(({ left, task }) => left >= 0 && mayBegin(task)),
    later: due.filter(({ left, task }) => left >= 0 && !mayBegin(task)),
    done: all.filter((round) => round.finishedAt && dayOf(round.finishedAt, pack.estate.timeZone) === day),
    drafts: work.drafts.filter(({ task, corrects }) =>
      corrects === undefined ? !task || !inRounds.has(task) : !mended.has(corrects)),
    findings: openFindings(pack, work, ledger),
    waiting: {
      captures: work.outbox.length,
      photos: work.outbox.reduce((sum, row) => sum + photosToSend(row).length, 0),
    },
  };
}

/** The day of an instant in the estate's zone, as 2026-11-23. */
export function dayOf(instant: Instant, timeZone: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(new Date(instant));
}
