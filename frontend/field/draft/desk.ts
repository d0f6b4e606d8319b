import { createContext, useContext } from 'react';
import type { Form, PhotoInManifest, Sha256 } from '../wire';
import type { Draft } from '../store/rows';
import type { Key } from '../words/words';

/** What inputs may ask of the draft that they stand in, besides taking their answer. */
export interface DraftDesk {
  draft: Draft;
  form: Form;
  /** There is no room for a picture of this question: as the browser tells beforehand, or as was found out. */
  full?: { question: string; tried: boolean };
  /** @param anyway also where the browser tells that there is no room */
  openCamera: (question: string, anyway?: boolean) => void;
  addFiles: (question: string, files: Iterable<Blob>, origin: PhotoInManifest['origin']) => Promise<void>;
  /** The question whose picture was on its way when the page before this one was killed. */
  lost?: string;
  /** The question for which a file came that this browser cannot read, and what to say of it. */
  unread?: { question: string; words: Key };
  /** The gallery is about to open, and the system may kill this page meanwhile; undefined: nothing was chosen. */
  expectPhoto: (question: string | undefined) => void;
  removePhoto: (sha256: Sha256, question: string) => void;
  /** @return whether it was kept */
  addSignature: (question: string, png: Blob, width: number, height: number) => Promise<boolean>;
}

export const DraftDeskContext = createContext<DraftDesk | undefined>(undefined);

export function useDraftDesk(): DraftDesk {
  const desk = useContext(DraftDeskContext);
  if (!desk) throw new Error('Used outside of a draft');
  return desk;
}
