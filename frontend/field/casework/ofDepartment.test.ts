import { expect, it } from 'vitest';
import { NOW } from '../testing/day';
import type { CaseState, CaseStepKind } from '../wire';
import { ofDepartment } from './ofDepartment';
import type { Followed } from './followed';

const one = (state: CaseState, steps: CaseStepKind[] = [], more: Partial<Followed> = {}): Followed => ({
  id: `${state} ${steps.join(' ')}`.trim(), number: 1, kind: 'defect', state, severity: 'minor', spokenAt: NOW, dueAt: NOW, department: 'engineering',
  photos: [], steps: steps.map((step) => ({ step, at: NOW })), unread: 0, ...more,
});
const named = (cases: Followed[]) =>
  Object.fromEntries(Object.entries(ofDepartment(cases)).map(([name, of]) => [name, of.map(({ id }: Followed) => id)]));

it('a lead sees what is to be accepted, in work, sent back, and waits for others to look', () => {
  const cases = [
    one('assigned'), one('received'), one('in_progress', ['started']), one('resolved', ['started', 'resolved']), one('closed'),
    one('in_progress', ['started', 'resolved', 'sent_back']),
  ];
  expect(named(cases)).toEqual({
    sentBack: ['in_progress started resolved sent_back'],
    toAccept: ['assigned', 'received'],
    worked: ['in_progress started'],
    done: ['resolved started resolved'],
  });
});

it('words do not change whether it was sent back, taking it on anew does', () => {
  expect(named([one('in_progress', ['re_opened', 'noted'])]).sentBack).toHaveLength(1);
  expect(named([one('in_progress', ['sent_back', 'started'])]).worked).toHaveLength(1);
});

it('what was given back to the ambassador is the department\'s no more', () => {
  expect(Object.values(named([one('assigned', ['assigned'], { department: undefined })])).flat()).toEqual([]);
});
