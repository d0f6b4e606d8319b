import type { Form, Role } from '../wire';

/** Forms of the kind 'step', by which a case is taken further on site; the server has the same (casework/CaseForms). */
export const STEP_FORMS = [
  'case.start', 'case.answer', 'case.note', 'case.pass-on', 'case.safe', 'case.resolve', 'case.cannot', 'case.verify',
  'case.confirm', 'case.close', 'case.number',
] as const;

export type StepForm = (typeof STEP_FORMS)[number];

export const isStep = (form: string): form is StepForm => STEP_FORMS.some((step) => step === form);

/** A department shows what it has done: whoever verifies it looks at that first. */
export const provesWork = ({ id }: Pick<Form, 'id'>, role: Role): boolean => id === 'case.resolve' && role === 'department_lead';
