import type { Answers, Form, Id } from '../wire';
import { STEP_FORMS } from './steps';

/** Forms of the kind 'note': words between people about their work. */
export const REPLY = 'review.reply';
export const VOID = 'record.void';
export const HANDOVER = 'handover';
export const HANDOVER_READ = 'handover.read';
export const NOTICE_READ = 'notice.read';

/** Questions that the app answers itself, with the id of what the note or step is about: nobody is asked for it. */
const GIVEN: Record<string, string> = {
  [REPLY]: 'review', [HANDOVER_READ]: 'handover', [NOTICE_READ]: 'case',
  ...Object.fromEntries(STEP_FORMS.map((form) => [form, 'case'])),
};

/** By which complaints and suggestions are taken in: whoever spoke waits for an answer. */
export const COMPLAINT = 'complaint';

/** Where something is taken in: the case that it is the same as, told by a tap and not by an answer. */
export const SAME = 'case';

/** Forms of before did not ask for it. */
export const mayBeKnown = (form: Form): boolean =>
  form.kind === 'case' && form.sections.some(({ questions }) => questions.some(({ id }) => id === SAME));

/** What a note or a step is about, where an answer says so. */
export function aboutOf({ form, answers }: { form: string; answers: Answers }): Id | undefined {
  return Object.hasOwn(GIVEN, form) ? (answers[GIVEN[form]] as string | undefined) : undefined;
}

/** The form as people see it. */
export function shown(form: Form): Form {
  const given = Object.hasOwn(GIVEN, form.id) ? GIVEN[form.id] : form.kind === 'case' ? SAME : undefined;
  return given === undefined ? form : mapped(form, (questions) => questions.filter(({ id }) => id !== given));
}

/** The form with one of its questions asked for, though the form itself leaves it free. */
export function demanding(form: Form, question: string): Form {
  return mapped(form, (questions) => questions.map((each) => (each.id === question ? { ...each, required: true } : each)));
}

type Questions = Form['sections'][number]['questions'];

function mapped(form: Form, change: (questions: Questions) => Questions): Form {
  return { ...form, sections: form.sections.map((section) => ({ ...section, questions: change(section.questions) })) };
}
