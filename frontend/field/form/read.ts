import type { Answer, PersonAnswer, PlaceAnswer, Question, VerdictAnswer } from '../wire';
import { member } from './absent';
import { isDate, isDateTime, isHash, isHashes, isId, isInstant, isNumber, isText, isTime } from './kinds';

/** An answer as its question's type wants it, or undefined where it is of another type. Must not be absent. */
export function read(question: Question, answer: unknown): Answer | undefined {
  switch (question.type) {
    case 'verdict':
      return readVerdict(answer);
    case 'choice':
      return typeof answer === 'string' ? answer : undefined;
    case 'choices':
      return Array.isArray(answer) && answer.every((each) => typeof each === 'string') ? answer : undefined;
    case 'number':
    case 'satisfaction':
      return isNumber(answer) ? answer : undefined;
    case 'text':
      return isText(answer) ? answer : undefined;
    case 'date':
      return isDate(answer) ? answer : undefined;
    case 'time':
      return isTime(answer) ? answer : undefined;
    case 'datetime':
      return isDateTime(answer) ? answer : undefined;
    case 'photo':
      return isHashes(answer) ? answer : undefined;
    case 'signature':
      return isHash(answer) ? answer : undefined;
    case 'place':
      return readPlace(answer);
    case 'person':
      return readPerson(answer);
  }
}

/** The members of an answer that is an object: no list, no bare word. */
function isObject(answer: unknown): answer is object {
  return typeof answer === 'object' && answer !== null && !Array.isArray(answer);
}

/** True where a member is absent, or is what it has to be. */
function fits(value: unknown, is: (value: unknown) => boolean): boolean {
  return value === undefined || is(value);
}

const oneOf = (...words: string[]) => (value: unknown) => words.includes(value as string);

function readVerdict(answer: unknown): VerdictAnswer | undefined {
  if (!isObject(answer)) {
    return undefined;
  }
  const names = ['verdict', 'rest', 'severity', 'note', 'photos', 'called', 'notCalled'] as const;
  const [verdict, rest, severity, note, photos, called, notCalled] = names.map((name) => member(answer, name));
  const right = oneOf('pass', 'fail', 'na')(verdict)
    && fits(rest, (value) => verdict === 'pass' && isInstant(value))
    && fits(severity, oneOf('minor', 'major', 'urgent'))
    && fits(note, isText)
    && fits(photos, isHashes)
    && fits(called, isInstant)
    && fits(notCalled, (value) => value === true);
  return right ? { verdict, rest, severity, note, photos, called, notCalled } as VerdictAnswer : undefined;
}

function readPlace(answer: unknown): PlaceAnswer | undefined {
  if (!isObject(answer)) {
    return undefined;
  }
  const [id, words] = [member(answer, 'id'), member(answer, 'words')];
  const right = (id !== undefined || words !== undefined) && fits(id, isId) && fits(words, isText);
  return right ? { id, words } as PlaceAnswer : undefined;
}

function readPerson(answer: unknown): PersonAnswer | undefined {
  if (!isObject(answer)) {
    return undefined;
  }
  const [kind, id] = [member(answer, 'kind'), member(answer, 'id')];
  return oneOf('staff', 'resident')(kind) && isId(id) ? { kind, id } as PersonAnswer : undefined;
}
