/** Forms of the kind 'step', by which a case is taken further on site; the server has the same (casework/CaseForms). */
export const STEP_FORMS = [
  'case.start', 'case.answer', 'case.note', 'case.pass-on', 'case.safe', 'case.resolve', 'case.cannot', 'case.verify',
  'case.confirm', 'case.close', 'case.number',
] as const;

export type StepForm = (typeof STEP_FORMS)[number];

export const isStep = (form: string): form is StepForm => STEP_FORMS.some((step) => step === form);
