import type { Answer, PhotoInManifest, Sha256 } from '../wire';
import { ARRIVAL } from './capture';
import type { Draft } from './rows';

/** The draft with one picture more: in the manifest, and in the answer to its question. */
export function withPhoto(draft: Draft, line: PhotoInManifest): Draft {
  const known = draft.photos.some((photo) => photo.sha256 === line.sha256 && photo.question === line.question);
  const photos = known ? draft.photos : [...draft.photos, line];
  const { question } = line;
  if (question === undefined || question === ARRIVAL) {
    return { ...draft, photos };
  }
  const answer = line.origin === 'signature' ? line.sha256 : added(draft.answers[question], line.sha256);
  return { ...draft, photos, answers: { ...draft.answers, [question]: answer } };
}

export function withoutPhoto<T extends Pick<Draft, 'answers' | 'photos'>>(draft: T, sha256: Sha256, question?: string): T {
  const photos = draft.photos.filter((photo) => photo.sha256 !== sha256 || photo.question !== question);
  const { [question ?? '']: answer, ...others } = draft.answers;
  const left = answer === undefined ? undefined : removed(answer, sha256);
  return { ...draft, photos, answers: left === undefined ? others : { ...others, [question!]: left } };
}

function added(answer: Answer | undefined, sha256: Sha256): Answer {
  if (Array.isArray(answer)) {
    return answer.includes(sha256) ? answer : [...answer, sha256];
  }
  if (typeof answer === 'object' && 'verdict' in answer) {
    return { ...answer, photos: [...(answer.photos ?? []).filter((other) => other !== sha256), sha256] };
  }
  return [sha256];
}

function removed(answer: Answer, sha256: Sha256): Answer | undefined {
  if (Array.isArray(answer)) {
    const left = answer.filter((other) => other !== sha256);
    return left.length > 0 ? left : undefined;
  }
  if (typeof answer === 'object' && 'verdict' in answer) {
    const { photos = [], ...rest } = answer;
    const left = photos.filter((other) => other !== sha256);
    return left.length > 0 ? { ...rest, photos: left } : rest;
  }
  return answer === sha256 ? undefined : answer;
}
