import { ARRIVAL } from './store/capture';
import { withoutPhoto } from './store/answerPhotos';
import type { Beginning } from './store/beginning';
import type { Capture, Form, Return } from './wire';

/**
 * What a correction begins with: all that was captured, but for the pictures that were sent back.
 * @param form the definition it is filled in with, which may be a newer one than the record's
 * @param about what was sent back of it; it opens at the first of these
 */
export function keptOf(capture: Capture, form: Form, about: Pick<Return, 'question' | 'photo'>[] = []): Beginning['kept'] {
  const known = new Set([ARRIVAL, ...form.sections.flatMap((section) => section.questions.map(({ id }) => id))]);
  // What a newer form does not ask any more could be neither seen nor mended.
  const kept = form.version === capture.version ? capture : {
    answers: Object.fromEntries(Object.entries(capture.answers).filter(([question]) => known.has(question))),
    photos: capture.photos.filter(({ question }) => question === undefined || known.has(question)),
  };
  const back = capture.photos.filter(({ sha256 }) => about.some(({ photo }) => photo === sha256));
  const { answers, photos } = back.reduce(
    (left, { sha256, question }) => withoutPhoto(left, sha256, question), { answers: kept.answers, photos: kept.photos });
  const onScreen = about.map((each) => each.question ?? questionOf(capture, each)).find(Boolean);
  return { answers, photos, revisits: capture.revisits ?? [], position: capture.position, onScreen };
}

/** The question under which the picture stands that was sent back. */
export function questionOf(capture: Capture, { photo }: Pick<Return, 'photo'>): string | undefined {
  return photo && capture.photos.find(({ sha256 }) => sha256 === photo)?.question;
}
