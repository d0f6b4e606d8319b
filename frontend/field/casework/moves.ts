import type { StepForm } from '../form/steps';
import type { Answers, CaseKind, CaseState, CaseStepKind } from '../wire';

const SATISFIED_FROM = 3;

/** Somebody waits for an answer. */
export const isAnswered = (kind: CaseKind): boolean => kind === 'complaint' || kind === 'suggestion';
const isVerified = (kind: CaseKind): boolean => kind === 'defect';

const WORK: CaseState[] = ['received', 'assigned', 'in_progress'];
const OPEN: CaseState[] = [...WORK, 'resolved', 'confirmed'];
export const isWorkedOn = (state: CaseState): boolean => WORK.includes(state);
export const isOpen = (state: CaseState): boolean => OPEN.includes(state);

interface Move {
  from?: CaseState[]; // any
  to?: CaseState; // it stays where it is
  of?: (kind: CaseKind) => boolean; // all
}

/** The moves that are made on site; the server has them all in one table (casework/Moves). */
const MOVES: Partial<Record<CaseStepKind, Move>> = {
  assigned: { from: WORK, to: 'assigned' },
  started: { from: ['received', 'assigned'], to: 'in_progress' },
  answered: { of: isAnswered },
  made_safe: { from: WORK, of: (kind) => !isAnswered(kind) },
  noted: {},
  resolved: { from: WORK, to: 'resolved' },
  verified: { from: ['resolved'], to: 'closed', of: isVerified },
  sent_back: { from: ['resolved'], to: 'in_progress', of: isVerified },
  confirmed: { from: ['resolved'], to: 'confirmed', of: isAnswered },
  re_opened: { from: ['resolved', 'confirmed', 'closed'], to: 'in_progress' },
  closed: { from: ['resolved', 'confirmed'], to: 'closed', of: (kind) => !isVerified(kind) },
};

/** Where a step leads; undefined where it cannot be made. */
export function after(kind: CaseKind, state: CaseState, step: CaseStepKind): CaseState | undefined {
  const { from = [state], to = state, of } = MOVES[step] ?? { from: [] };
  return from.includes(state) && (of?.(kind) ?? true) ? to : undefined;
}

/** What a form does to the case, one after the other; the server has the same (casework/StepKeeping). */
export function deedsOf(form: StepForm, answers: Answers): CaseStepKind[] {
  switch (form) {
    case 'case.start':
      return ['started'];
    case 'case.answer':
      return ['answered'];
    case 'case.note':
      return ['noted'];
    case 'case.pass-on':
    case 'case.cannot':
      return ['assigned'];
    case 'case.safe':
      return ['made_safe'];
    case 'case.resolve':
      return ['resolved'];
    case 'case.verify':
      return [answers.right === 'yes' ? 'verified' : 'sent_back'];
    case 'case.confirm':
      return Number(answers.satisfaction) >= SATISFIED_FROM ? ['confirmed', 'closed'] : ['re_opened'];
    case 'case.close':
      return ['closed'];
    case 'case.number':
      return ['number_shown'];
  }
}
