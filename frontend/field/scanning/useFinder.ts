import { useState } from 'react';
import { useDay } from '../app/context';
import type { Found } from '../places';
import { arrived, type Arrived, type Means } from './arrivals';

/** Why a code led nowhere. */
export type Miss = Exclude<Found, { kind: 'place' }> | { kind: 'no-code' };

/** What a code leads to: to a place, or to words that say why not. */
export function useFinder(onFound: (arrived: Arrived) => void) {
  const { places } = useDay();
  const [miss, setMiss] = useState<Miss>();

  function take(found: Found, means: Means) {
    if (found.kind === 'place') {
      setMiss(undefined);
      navigator.vibrate?.(60);
      onFound(arrived(found.place, means, found.hash));
    } else {
      setMiss(found);
    }
  }
  return {
    miss,
    scanned: async (text: string, means: Means) => take(await places.scanned(text), means),
    typed: (text: string) => take(places.typed(text), 'typed'),
    noCode: () => setMiss({ kind: 'no-code' }),
    forget: () => setMiss(undefined),
  };
}
