import { SAME } from '../form/notes';
import type { Capture, CaseKind, Severity } from '../wire';
import type { Followed } from './followed';
import { isAnswered } from './moves';

const HOUR = 3_600_000;
/** By when, counted from when it was spoken; the server has the same (casework/Deadlines). */
const ANSWER = 24 * HOUR;
const SAFE = 2 * HOUR;
const SOLUTION: Record<Severity, number> = { urgent: 24 * HOUR, major: 72 * HOUR, minor: 168 * HOUR };

/**
 * A case before the server has given it a number; the server reads the same out of it (complaint/TakenOnSite).
 * @param newest the capture, or its newest correction
 * @param waits the server has not taken it yet
 */
export function takenIn(first: Capture, newest: Capture, by: string, waits: boolean): Followed {
  const text = (question: string) => {
    const answer = newest.answers[question];
    return typeof answer === 'string' ? answer : undefined;
  };
  const kind = (text('kind') ?? 'affair') as CaseKind;
  const isGrave = text('grave') === 'yes';
  const severity = (text('severity') ?? (isGrave ? 'major' : 'minor')) as Severity;
  const answer = text('answer');
  const after = (length: number) => new Date(Date.parse(first.startedAt) + length).toISOString();
  const marked = waits ? { waits } : {};
  const isKnown = text(SAME) !== undefined;
  return {
    id: first.id,
    record: first.id,
    kind,
    // Where the other one is over by then, the server makes it a case of its own.
    state: isKnown ? 'linked' : 'received',
    severity,
    class: [text('class'), text(`class-${text('class')}`)].filter(Boolean).join('.'),
    words: text('words'),
    place: newest.place?.id,
    where: newest.place?.words,
    reporter: text('reporter'),
    phone: text('phone'),
    ...(isGrave && { grave: true }),
    mine: true,
    spokenAt: first.startedAt,
    answerBy: isAnswered(kind) ? after(ANSWER) : severity === 'urgent' ? after(SAFE) : undefined,
    answeredAt: answer === undefined ? undefined : first.capturedAt,
    dueAt: after(SOLUTION[severity]),
    unread: 0,
    photos: newest.photos.filter(({ origin }) => origin !== 'signature').map(({ sha256 }) => sha256),
    steps: [
      { step: 'opened', at: first.startedAt, by, ...marked },
      ...(answer === undefined ? [] : [{ step: 'answered' as const, at: first.capturedAt, by, words: answer, ...marked }]),
      ...(isKnown ? [{ step: 'linked' as const, at: first.capturedAt, by, ...marked }] : []),
    ],
  };
}
