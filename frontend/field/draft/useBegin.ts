import { useNavigate } from 'react-router';
import { useDay } from '../app/context';
import { field } from '../field';
import type { Beginning } from '../store/beginning';
import type { CapturePlace, Form, Id } from '../wire';

export interface Begin {
  form: string;
  place?: CapturePlace;
  task?: Id;
  voids?: Id;
  kept?: Beginning['kept'];
  /** The question for which the camera opens at once, unless it has a picture already. */
  camera?: string;
  /** Where one goes on when it is finished, or goes back to; without it where forms of its kind lead. */
  from?: string;
}

/** Begins a form, or goes on with the one that was begun here, and opens it. */
export function useBegin() {
  const { pack, person } = useDay();
  const navigate = useNavigate();
  return async ({ form: id, camera, from, ...rest }: Begin, replace = true): Promise<void> => {
    const form = newest(pack.forms, id);
    if (!form) return;
    const draft = await field.drafts.begin({ person: person.id, form, ...rest });
    const finding = form.sections[0]?.questions.find(({ type }) => type === 'verdict');
    if (form.kind === 'finding' && finding && draft.answers[finding.id] === undefined) {
      // Whoever reports a finding has found something wrong: that need not be asked.
      await field.drafts.change(draft.id, { answers: { [finding.id]: { verdict: 'fail' } } });
    }
    const shows = draft.photos.some(({ question }) => question === camera);
    await navigate(`/field/draft/${draft.id}`, { replace, state: { camera: shows ? undefined : camera, from } });
  };
}

export function newest(forms: Form[], id: string): Form | undefined {
  return forms.filter((form) => form.id === id).sort((one, other) => other.version - one.version)[0];
}
