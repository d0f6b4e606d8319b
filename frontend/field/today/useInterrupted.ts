import { useState } from 'react';
import { useDay } from '../app/context';
import type { Id } from '../wire';

let looked = false;

/**
 * The draft whose camera was open when the system killed the page: an installed app comes back at its start, and
 * should go on where it was. Only once for a page, so that Today can be reached.
 */
export function useInterrupted(): Id | undefined {
  const { work } = useDay();
  const [interrupted] = useState(() => {
    const first = !looked;
    looked = true;
    return first ? work.drafts.find((draft) => draft.awaitingPhoto !== undefined)?.id : undefined;
  });
  return interrupted;
}
