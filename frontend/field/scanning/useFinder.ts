import { useState } from 'react';
import { useDay } from '../app/context';
import type { Found } from '../places';
import { arrived, type Arrived, type Means } from './arrivals';

/** Why a code led nowhere. */
export type Miss = Exclude<Found, { kind: 'place' }> | { kind: 'no-code' } | { kind: 'unread'; isHeic: boolean };

/** What several codes in one view lead to, for the person to pick from: ours first. */
export interface Choice {
  found: Found[];
  means: Means;
}

/** What a code leads to: to a place, or to words that say why not. */
export function useFinder(onFound: (arrived: Arrived) => void) {
  const { places } = useDay();
  const [miss, setMiss] = useState<Miss>();
  const [choice, setChoice] = useState<Choice>();

  function take(found: Found, means: Means) {
    setChoice(undefined);
    if (found.kind === 'place') {
      setMiss(undefined);
      navigator.vibrate?.(60);
      onFound(arrived(found.place, means, found.hash));
    } else {
      setMiss(found);
    }
  }
  function missed(miss: Miss | undefined) {
    setChoice(undefined);
    setMiss(miss);
  }
  return {
    miss,
    choice,
    take,
    /** @param texts what all the codes in the view say */
    scanned: async (texts: string[], means: Means) => {
      const found = await Promise.all(texts.map((text) => places.scanned(text)));
      if (found.length === 1) {
        take(found[0], means);
      } else {
        setMiss(undefined);
        setChoice({ found: found.sort((one, other) => rank(one) - rank(other)), means });
      }
    },
    typed: (text: string) => take(places.typed(text), 'typed'),
    missed,
    forget: () => missed(undefined),
  };
}

const RANKS: Found['kind'][] = ['place', 'retired', 'closed', 'unknown', 'foreign'];
const rank = ({ kind }: Found) => RANKS.indexOf(kind);
