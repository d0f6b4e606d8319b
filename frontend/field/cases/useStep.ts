import { useRef } from 'react';
import { useNavigate } from 'react-router';
import { useDay } from '../app/context';
import { newest, useBegin, type Begin } from '../draft/useBegin';
import { field } from '../field';
import type { StepForm } from '../form/steps';
import type { Form, Id } from '../wire';

/** Takes a case further: where there is nothing to fill in it is done with one tap. */
export function useStep(about: Id) {
  const { pack, person } = useDay();
  const navigate = useNavigate();
  const begin = useBegin();
  const busy = useRef(false);

  async function make(form: Form, way: Pick<Begin, 'camera' | 'from'>) {
    const asks = form.sections.flatMap((section) => section.questions).some(({ id }) => id !== 'case');
    const answers = { case: about };
    if (asks) {
      await begin({ form: form.id, kept: { answers }, ...way }, false);
    } else {
      await field.drafts.handIn([{ person: person.id, form, answers }]);
      await navigate('.', { replace: true, state: { said: 'field.said.kept' } });
    }
  }
  return {
    form: (step: StepForm): Form | undefined => newest(pack.forms, step),
    /** Once, however often the button is tapped. */
    take: async (form: Form, way: Pick<Begin, 'camera' | 'from'> = {}): Promise<void> => {
      if (busy.current) return;
      busy.current = true;
      await make(form, way).finally(() => { busy.current = false; });
    },
  };
}
