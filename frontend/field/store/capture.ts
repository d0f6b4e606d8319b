import { relevantQuestions, strip } from '../form/relevance';
import { sha256, utf8 } from '../digest';
import type { Moment } from '../sync/clock';
import type { Answers, Capture, Form, PhotoInManifest, Sha256 } from '../wire';
import type { CaptureHead, Draft, OutboxRow, Result } from './rows';

/** The question under which the picture stands that proves a confirmation by hand. */
export const ARRIVAL = 'arrival';

/**
 * What is sent for a draft. It is serialised here, once; from now on only these bytes count.
 * @param form the definition it was filled in with; without it nothing is stripped and the server looks at it
 */
export async function finished(draft: Draft, form: Form | undefined, moment: Moment): Promise<OutboxRow> {
  const answers = form ? strip(form, draft.answers) : draft.answers;
  const photos = form ? named(draft.photos, form, answers) : draft.photos;
  const capture: Capture = {
    id: draft.id,
    form: draft.form,
    version: draft.version,
    place: draft.place,
    task: draft.task,
    startedAt: draft.startedAt,
    capturedAt: moment.at,
    clock: moment.clock,
    position: draft.position,
    corrects: draft.corrects,
    voids: draft.voids,
    revisits: draft.revisits.length > 0 ? draft.revisits : undefined,
    answers,
    photos,
  };
  const content = JSON.stringify(capture);
  return {
    ...headOf(capture, content),
    person: draft.person,
    hash: await sha256(utf8(content)),
    stuck: [],
    ...(draft.there && { there: draft.there.filter((each) => photos.some((photo) => photo.sha256 === each)) }),
  };
}

/** What lists tell of a capture. */
export function headOf(capture: Capture, content: string): Omit<CaptureHead, 'person' | 'hash'> {
  const { id, form, version, place, task, capturedAt, answers, photos } = capture;
  return {
    id, form, version, place: place?.id, placeWords: place?.words, task, capturedAt, result: resultOf(answers), photos,
    content,
  };
}

/** The capture in a row of the outbox or of what was sent. */
export function captureOf(row: { content: string }): Capture {
  return JSON.parse(row.content) as Capture;
}

/** Pictures of a waiting capture that are still to go; before the server has said which, all but those it gave. */
export function photosToSend({ receipt, photos, there = [] }: Pick<OutboxRow, 'receipt' | 'photos' | 'there'>): Sha256[] {
  return receipt?.missing ?? photos.map((photo) => photo.sha256).filter((each) => !there.includes(each));
}

export function resultOf(answers: Answers): Result {
  const verdicts = Object.values(answers).flatMap((answer) =>
    typeof answer === 'object' && 'verdict' in answer ? [answer.verdict] : []);
  return verdicts.includes('fail') ? 'fail' : verdicts.includes('pass') ? 'pass' : 'none';
}

/** Pictures that still belong to something: those of an answer that was withdrawn stay behind. */
function named(photos: PhotoInManifest[], form: Form, answers: Answers): PhotoInManifest[] {
  const asked = new Set(relevantQuestions(form, answers).map((question) => question.id));
  return photos.filter(({ question, sha256 }) =>
    question === undefined || question === ARRIVAL
    || (asked.has(question) && JSON.stringify(answers[question] ?? null).includes(sha256)));
}
