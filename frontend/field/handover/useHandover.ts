import { useBegin } from '../draft/useBegin';
import { HANDOVER } from '../form/notes';
import type { Id } from '../wire';

export function useHandover() {
  const begin = useBegin();
  return (courtyard: Id, replace = false): Promise<void> =>
    begin({ form: HANDOVER, place: { id: courtyard, arrival: 'pick' } }, replace);
}
