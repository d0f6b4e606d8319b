import { isSoon } from '../words/time';
import type { Followed } from './followed';
import { isAnswered, isOpen, isWorkedOn } from './moves';

/** By when something is owed, in milliseconds: the response while there is none, else the result; undefined where nothing is. */
export function dueOf({ state, answerBy, answeredAt, dueAt }: Followed): number | undefined {
  if (!isOpen(state)) return undefined;
  if (answerBy !== undefined && answeredAt === undefined) return Math.min(Date.parse(answerBy), Date.parse(dueAt));
  return isWorkedOn(state) ? Date.parse(dueAt) : undefined;
}

export type Press = 'late' | 'soon' | 'later' | 'paused' | 'done' | 'over';

/** How it presses. A pause stops only the clock of the result: whoever waits for an answer is not paused. */
export function pressOf(one: Followed, now: number): Press {
  const due = dueOf(one);
  const owesAnswer = one.answerBy !== undefined && one.answeredAt === undefined;
  if (!isOpen(one.state)) return 'over';
  if (due === undefined) return 'done';
  if (!owesAnswer && one.pausedUntil !== undefined && Date.parse(one.pausedUntil) > now) return 'paused';
  return due < now ? 'late' : isSoon(due, now) ? 'soon' : 'later';
}

/** What comes next, in a word. */
export type Next = 'safe' | 'answer' | 'start' | 'resolve' | 'confirm' | 'verify' | 'close' | 'nothing';

export function nextOf({ kind, state, answerBy, answeredAt }: Followed): Next {
  if (!isOpen(state)) return 'nothing';
  if (answerBy !== undefined && answeredAt === undefined) return isAnswered(kind) ? 'answer' : 'safe';
  if (state === 'confirmed') return 'close';
  if (state === 'resolved') return isAnswered(kind) ? 'confirm' : kind === 'defect' ? 'verify' : 'close';
  return state === 'in_progress' ? 'resolve' : 'start';
}
