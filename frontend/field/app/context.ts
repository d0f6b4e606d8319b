import { createContext, useContext } from 'react';
import type { Followed } from '../casework/followed';
import type { Ledger } from '../ledger';
import type { Places } from '../places';
import type { RoundState } from '../round';
import type { Work } from '../store/queries';
import type { PersonRow } from '../store/rows';
import type { SyncStatus } from '../sync/status';
import type { Finding, Pack, Return, Words } from '../wire';
import type { TimeWords } from '../words/time';
import type { Key, Language } from '../words/words';

export type Say = (key: Key, ...values: (string | number)[]) => string;

/** What every screen speaks with. */
export interface Speech {
  language: Language;
  say: Say;
  /** Words that came with the data: forms, findings. */
  words: (words: Words) => string;
}

/** What every screen of a person's day stands on: what the phone holds, and it is all there without a network. */
export interface Day extends Speech {
  person: PersonRow;
  signedIn: 'yes' | 'no' | 'unknown';
  pack: Pack;
  /** When the server last confirmed the pack. */
  packAt: string;
  places: Places;
  time: TimeWords;
  /** What was begun, waits and was sent on this device. */
  work: Work;
  /** Begun rounds, the newest first. */
  rounds: RoundState[];
  /** Open as far as this phone knows, the most urgent first. */
  findings: Finding[];
  /** What is followed until it is closed, what presses most first. */
  cases: Followed[];
  /** What the supervisor sent back, and nobody has mended or answered yet. */
  returns: Return[];
  /** What captures on this phone say of one another. */
  ledger: Ledger;
  sync: SyncStatus;
  /** Others have signed in on this device too. */
  shared: boolean;
}

export const SpeechContext = createContext<Speech | undefined>(undefined);
export const DayContext = createContext<Day | undefined>(undefined);

function within<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('Used outside of the field frame');
  return value;
}

export const useSpeech = (): Speech => within(useContext(SpeechContext));
export const useDay = (): Day => within(useContext(DayContext));
