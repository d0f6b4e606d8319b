import { useDay } from '../app/context';
import { useBegin } from '../draft/useBegin';
import { field } from '../field';
import type { CapturePlace, Form } from '../wire';

/** The forms by which cases are taken in, as the pack has them; and how one begins. */
export function useTakeIn() {
  const { pack, work } = useDay();
  const begin = useBegin();
  const forms = [...new Map(pack.forms.filter(({ kind }) => kind === 'case').map((form) => [form.id, form])).values()]
    .sort((one, other) => (one.id < other.id ? -1 : 1));
  return {
    forms,
    takeIn: async (form: Form, place?: CapturePlace): Promise<void> => {
      // Its time is when the resident speaks: one that was opened and left empty is not gone on with.
      const empty = work.drafts.filter((draft) => draft.form === form.id && Object.keys(draft.answers).length + draft.photos.length === 0);
      await Promise.all(empty.map(({ id }) => field.drafts.discard(id)));
      await begin({ form: form.id, place }, false);
    },
  };
}
