// How a clock that runs out is told: the words, and how pressing it is.
import { TimeWords } from '../field/words/time';
import type { Language } from '../field/words/words';

export interface Told {
  words: string;
  pressing: '' | 'soon' | 'late';
}

/** With {0} where the time stands; in milliseconds how little is soon. */
export interface Manner {
  language: Language;
  left: string;
  over: string;
  soon: number;
}

export function tell(due: number, now: number, { language, left, over, soon }: Manner): Told {
  const length = new TimeWords(language, 'UTC').roughly(Math.abs(due - now));
  if (now > due) {
    return { words: over.replace('{0}', length), pressing: 'late' };
  }
  return { words: left.replace('{0}', length), pressing: due - now < soon ? 'soon' : '' };
}
