import { useNavigate } from 'react-router';
import { useDay } from '../app/context';
import { keptOf, questionOf } from '../correction';
import { newest } from '../draft/useBegin';
import { field } from '../field';
import type { Capture, Form, Pack, Return } from '../wire';

/** The definition that a record was made with, while this phone has it; else the newest. */
export async function formOf({ form, version }: Pick<Capture, 'form' | 'version'>, pack: Pack): Promise<Form | undefined> {
  const exact = pack.forms.find((one) => one.id === form && one.version === version);
  return exact ?? (await field.queries.form({ form, version })) ?? newest(pack.forms, form);
}

/**
 * Begins a correction with all that was captured, and opens it where something was sent back: in the form of the record,
 * unless another one is named.
 */
export function useCorrect() {
  const { pack, person } = useDay();
  const navigate = useNavigate();
  return async (capture: Capture, about: Pick<Return, 'question' | 'photo'>[] = [], inForm?: Form): Promise<void> => {
    const form = inForm ?? (await formOf(capture, pack));
    if (!form) return;
    const { id: corrects, place, task } = capture;
    const draft = await field.drafts.begin({ person: person.id, form, place, task, corrects, kept: keptOf(capture, form, about) });
    // A picture that was sent back is out of the draft; the camera opens for another one.
    const again = about.find(({ photo }) => photo !== undefined && !draft.photos.some(({ sha256 }) => sha256 === photo));
    await navigate(`/field/draft/${draft.id}`, { state: again && { camera: questionOf(capture, again) } });
  };
}
