import type { StepForm } from '../form/steps';
import type { Followed } from './followed';
import { after, deedsOf, isOpen } from './moves';

/**
 * The forms by which a case can be taken further now, the main one first.
 * @param isLead of the department that has it
 */
export function nextSteps(one: Followed, isLead: boolean): StepForm[] {
  const { kind, state, department, answerBy, answeredAt } = one;
  if (!isOpen(state)) return [];
  const can = (form: StepForm) => deedsOf(form, {}).every((step) => after(kind, state, step) !== undefined);
  const owes = answerBy !== undefined && answeredAt === undefined;
  // What a department has, the department begins.
  const mayStart = department === undefined ? one.mine === true || one.owner === undefined : isLead;
  const order: [StepForm, boolean][] = [
    ['case.safe', can('case.safe') && owes],
    ['case.answer', can('case.answer') && owes],
    ['case.start', can('case.start') && mayStart],
    ['case.resolve', can('case.resolve')],
    // Whether it is good others say than the department that did it.
    ['case.confirm', after(kind, state, 'confirmed') !== undefined && !isLead],
    ['case.verify', can('case.verify') && !isLead],
    ['case.close', can('case.close') && !isLead],
    ['case.note', true],
    ['case.answer', can('case.answer') && !owes],
    ['case.pass-on', can('case.pass-on') && !isLead],
    ['case.cannot', can('case.cannot') && isLead && department !== undefined],
  ];
  return order.filter(([, fits]) => fits).map(([form]) => form);
}
