import { useEffect } from 'react';
import { useDay } from '../app/context';
import type { Followed } from '../casework/followed';
import { newest } from '../draft/useBegin';
import { field } from '../field';
import { NOTICE_READ } from '../form/notes';

/** Whoever has a case before their eyes has read what they were told of it. */
export function useRead({ id, unread }: Followed): void {
  const { pack, person } = useDay();
  const form = newest(pack.forms, NOTICE_READ);
  useEffect(() => {
    if (unread > 0 && form) void field.drafts.handIn([{ person: person.id, form, answers: { case: id } }]);
    // The form and the person are those of the pack in which it stands unread.
  }, [id, unread]);
}
