import type { Answer, Answers, Form, PersonAnswer, PlaceAnswer, Problem, ProblemCode, Question, Sha256, VerdictAnswer } from '../wire';
import { isAbsent, member } from './absent';
import { decimalsOf } from './kinds';
import { read } from './read';
import { relevantQuestions } from './relevance';

/** Limits where the form names none; the server has the same. */
export const TEXT_LENGTH = 2000;
export const WORDS_LENGTH = 200;
export const PHOTOS = 20;

/**
 * What is wrong with answers, in the order of the form; the same on the server for the same input
 * (src/test/resources/form-vectors). Empty when all is well.
 * @param photos hashes of the pictures in the capture's manifest
 */
export function check(form: Form, answers: Answers, photos: Iterable<Sha256>): Problem[] {
  if (typeof answers !== 'object' || answers === null || Array.isArray(answers)) {
    return [{ question: '', code: 'type' }];
  }
  const manifest = new Set(photos);
  const asked = new Set(relevantQuestions(form, answers));
  const questions = form.sections.flatMap((section) => section.questions);
  const known = new Set(questions.map((question) => question.id));
  const problems = questions.flatMap((question) =>
    problemsOf(question, asked.has(question), member(answers, question.id), manifest)
      .map((code) => ({ question: question.id, code })));
  const strangers = Object.keys(answers).filter((id) => !known.has(id) && !isAbsent(answers[id])).sort();
  return [...problems, ...strangers.map((question): Problem => ({ question, code: 'unknown' }))];
}

function problemsOf(question: Question, asked: boolean, given: unknown, manifest: Set<Sha256>): ProblemCode[] {
  if (!asked) {
    return given === undefined ? [] : ['irrelevant'];
  }
  if (given === undefined) {
    return question.required ? ['required'] : question.type === 'photo' && question.atLeast ? ['photo'] : [];
  }
  const answer = read(question, given);
  return answer === undefined ? ['type'] : withinRules(question, answer, manifest);
}

function withinRules(question: Question, answer: Answer, manifest: Set<Sha256>): ProblemCode[] {
  switch (question.type) {
    case 'verdict':
      return ofVerdict(question, answer as VerdictAnswer, manifest);
    case 'choice':
      return when('option', !question.options.some(({ code }) => code === answer));
    case 'choices': {
      const chosen = answer as string[];
      const tooMany = chosen.length > (question.atMost ?? Infinity) || new Set(chosen).size < chosen.length;
      const strange = chosen.some((each) => !question.options.some(({ code }) => code === each));
      return [...when('option', strange), ...when('count', tooMany)];
    }
    case 'number':
      return ofNumber(answer as number, question.min, question.max, question.decimals);
    case 'satisfaction':
      return ofNumber(answer as number, 1, 5, 0);
    case 'text':
      return when('long', (answer as string).length > (question.maxLength ?? TEXT_LENGTH));
    case 'photo':
      return ofPhotos(answer as string[], manifest, question.atLeast, question.atMost);
    case 'signature':
      return when('photo', !manifest.has(answer as Sha256));
    case 'place':
      return when('long', ((answer as PlaceAnswer).words ?? '').length > WORDS_LENGTH);
    case 'person':
      return when('option', question.of !== undefined && (answer as PersonAnswer).kind !== question.of);
    case 'date':
    case 'time':
    case 'datetime':
      return [];
  }
}

function ofVerdict(
  question: Question & { type: 'verdict' }, answer: VerdictAnswer, manifest: Set<Sha256>,
): ProblemCode[] {
  const { verdict, note, photos = [], called, notCalled } = answer;
  const fail = verdict === 'fail';
  const bare = fail && photos.length === 0;
  const demanded = question.photo === 'onFail';
  const urgent = fail && (answer.severity ?? question.severity) === 'urgent';
  return [
    ...when('long', (note ?? '').length > TEXT_LENGTH),
    ...when('note', bare && !demanded && note === undefined),
    ...ofPhotos(photos, manifest, bare && demanded ? 1 : 0),
    ...when('call', urgent && (called !== undefined) === (notCalled === true)),
  ];
}

function ofPhotos(photos: Sha256[], manifest: Set<Sha256>, atLeast = 0, atMost = PHOTOS): ProblemCode[] {
  const distinct = new Set(photos);
  const missing = distinct.size < atLeast || photos.some((photo) => !manifest.has(photo));
  return [...when('photo', missing), ...when('count', distinct.size > atMost)];
}

function ofNumber(value: number, least = -Infinity, most = Infinity, decimals = Infinity): ProblemCode[] {
  return [
    ...when('below', value < least),
    ...when('above', value > most),
    ...when('decimals', decimalsOf(value) > decimals),
  ];
}

function when(code: ProblemCode, holds: boolean): ProblemCode[] {
  return holds ? [code] : [];
}
