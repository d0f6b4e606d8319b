import { aboutOf, NOTICE_READ } from '../form/notes';
import { isStep } from '../form/steps';
import { Ledger } from '../ledger';
import { captureOf } from '../store/capture';
import type { Work } from '../store/queries';
import type { OutboxRow, SentRow } from '../store/rows';
import type { Case, CaseStep, Finding, Id, Instant, Pack, Sha256 } from '../wire';
import { dueOf } from './due';
import { isOpen } from './moves';
import { stepped } from './stepped';
import { takenIn } from './takenIn';

/** A case as this phone knows it: as the pack has it, and what was done here since. */
export interface Followed extends Omit<Case, 'number' | 'photos' | 'steps'> {
  /** None where it was taken in here and no pack tells of it yet: then its id is that of the capture. */
  number?: number;
  photos: Sha256[];
  steps: FollowedStep[];
  /** How much the person was told of it and has not read. */
  unread: number;
}

export interface FollowedStep extends CaseStep {
  /** It lies on this phone, and the server has not taken it yet. */
  waits?: true;
}

/** Before its number is known it goes by the capture that took it in; whoever named it so then still means it. */
export const isAbout = ({ id, record }: Pick<Followed, 'id' | 'record'>, about: Id | undefined): boolean =>
  about !== undefined && (id === about || record === about);

export const isWaiting = ({ steps }: Followed): boolean => steps.some((step) => step.waits);

/** Whether what a finding became is done with: one that was verified here is not asked for again at its place. */
export const isOver = (cases: Followed[], finding: Id): boolean => cases.some(({ id, state }) => id === finding && !isOpen(state));

/** Findings that stand under the cases already need no second card. */
export const unfollowed = (findings: Finding[], cases: Followed[]): Finding[] => {
  const followed = new Set(cases.map(({ id }) => id));
  return findings.filter(({ id }) => !followed.has(id));
};

/**
 * All that is followed, what presses most first: what the pack has with what was done here since, and what was taken in
 * here and stands in no pack yet. What was closed here stays until a pack has heard of it.
 */
export function followed(pack: Pack, work: Work, ledger = new Ledger(work)): Followed[] {
  const by = pack.person.name;
  const opening = new Set(pack.forms.filter(({ kind }) => kind === 'case').map(({ id }) => id));
  const stands = (record: Id | undefined) => record === undefined || ledger.takenBackBy(record) === undefined;
  const rows = unheard(work).filter(({ id }) => stands(id));
  const captures = (is: (form: string) => boolean) => rows.filter(({ form }) => is(form))
    .map((row) => ({ capture: captureOf(row), waits: isUntaken(row) }))
    .sort((one, other) => (one.capture.capturedAt < other.capture.capturedAt ? -1 : 1));
  const steps = captures(isStep);
  const reads = captures((form) => form === NOTICE_READ);
  const unread = (id: Id) => (pack.notices ?? []).filter((notice) =>
    notice.case === id && !reads.some(({ capture }) => aboutOf(capture) === id && capture.capturedAt >= notice.at)).length;
  const further = (one: Followed) =>
    steps.filter(({ capture }) => isAbout(one, aboutOf(capture)))
      .reduce<Followed>((before, { capture, waits }) => stepped(before, capture, by, waits), one);
  const known = (pack.cases ?? []).filter(({ record }) => stands(record)).map(({ photos = [], steps: before = [], ...rest }) =>
    further({ ...rest, photos, steps: before, unread: unread(rest.id) }));
  const told = new Set(pack.cases?.map(({ record }) => record));
  const taken = captures((form) => opening.has(form))
    .filter(({ capture }) => capture.corrects === undefined && !told.has(capture.id))
    .map(({ capture, waits }) => further(takenIn(capture, ledger.correction(capture.id) ?? capture, by, waits)));
  return [...known, ...taken].sort((one, other) =>
    (dueOf(one) ?? Infinity) - (dueOf(other) ?? Infinity) || (one.spokenAt < other.spokenAt ? -1 : 1));
}

/** What the pack cannot know yet. What the server holds counts when somebody has looked at it. */
function unheard({ outbox, sent, pack }: Work): (OutboxRow | SentRow)[] {
  const since = (at: Instant) => pack === undefined || pack.at <= at;
  return [
    ...outbox.filter(({ receipt }) => !receipt || (receipt.state === 'accepted' && since(receipt.at))),
    ...sent.filter(({ state, sentAt }) => state === 'accepted' && since(sentAt)),
  ];
}

const isUntaken = (row: OutboxRow | SentRow): boolean => !('sentAt' in row) && row.receipt === undefined;
