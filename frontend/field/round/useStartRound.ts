import { useNavigate } from 'react-router';
import { v7 as newId } from 'uuid';
import { useDay } from '../app/context';
import { newest } from '../draft/useBegin';
import { field } from '../field';
import { ROUND_START } from '../round';
import type { Route, Task } from '../wire';

/** Starts a round: its id is the task's, or a new one where nobody planned it. */
export function useStartRound() {
  const { pack, person } = useDay();
  const navigate = useNavigate();
  return async (route: Route, task?: Task): Promise<void> => {
    const form = newest(pack.forms, ROUND_START);
    if (!form) return;
    const id = task?.id ?? newId();
    // The first version of the form does not ask for the route's.
    const version = form.version > 1 ? route.version : undefined;
    await field.drafts.handIn([{ person: person.id, form, task: id, answers: { route: route.id, ...(version && { version }) } }]);
    await navigate(`/field/round/${id}`);
  };
}
