import { v7 as newId } from 'uuid';
import type { CapturePlace, Form, Id, Instant } from '../wire';
import type { Draft } from './rows';

/** What is known when somebody begins to fill in a form. */
export interface Beginning {
  person: Id;
  form: Form;
  place?: CapturePlace;
  task?: Id;
  corrects?: Id;
  voids?: Id;
  /** What is there already, in a correction or where the app itself answers. */
  kept?: Partial<Pick<Draft, 'answers' | 'photos' | 'revisits' | 'position' | 'onScreen'>>;
}

/** The revision of a draft that nobody has changed yet. */
export const FRESH = 1;

/** A draft with nothing in it. Its id stays that of the capture, however often that is sent. */
export function fresh({ person, form, place, task, corrects, voids, kept }: Beginning, at: Instant): Draft {
  return {
    id: newId(), person, form: form.id, version: form.version, place, task, corrects, voids,
    startedAt: at, savedAt: at, revisits: [], answers: {}, photos: [], revision: FRESH, ...kept,
  };
}
