import { useDay } from '../app/context';
import { newest, useBegin } from '../draft/useBegin';
import { field } from '../field';
import type { StepForm } from '../form/steps';
import type { Form, Id } from '../wire';

/** Takes a case further: where there is nothing to fill in it is done with one tap. */
export function useStep(about: Id) {
  const { pack, person } = useDay();
  const begin = useBegin();
  return {
    form: (step: StepForm): Form | undefined => newest(pack.forms, step),
    take: async (form: Form): Promise<void> => {
      const asks = form.sections.flatMap((section) => section.questions).some(({ id }) => id !== 'case');
      const answers = { case: about };
      if (asks) await begin({ form: form.id, kept: { answers } }, false);
      else await field.drafts.handIn([{ person: person.id, form, answers }]);
    },
  };
}
