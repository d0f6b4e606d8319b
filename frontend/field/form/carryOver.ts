import type { Draft } from '../store/rows';
import type { Answer, Answers, Form, Question } from '../wire';
import { relevantQuestions } from './relevance';

/** What becomes of the answers in a draft when its checklist is exchanged for a corrected version. */
export interface CarryOver {
  stays: { question: Question; answer: Answer }[];
  /** In the words of the version before. */
  falls: { question: Question; answer: Answer }[];
  /** Asked only by the corrected version. */
  asks: Question[];
}

/**
 * An answer stays where its question is still asked in the same type, and what was chosen can still be chosen. The rest
 * falls away, with its pictures.
 */
export function carryOver({ answers }: Pick<Draft, 'answers'>, from: Form, to: Form): CarryOver {
  const kept = keptOf(answers, from, to);
  const asked = new Map(relevantQuestions(to, kept).map((question) => [question.id, question]));
  const before = new Set(questionsOf(from).map(({ id }) => id));
  const given = relevantQuestions(from, answers).filter(({ id }) => answers[id] !== undefined);
  const stays = given.filter(({ id }) => kept[id] !== undefined && asked.has(id));
  return {
    stays: stays.map(({ id }) => ({ question: asked.get(id)!, answer: kept[id] })),
    falls: given.filter((question) => !stays.includes(question)).map((question) => ({ question, answer: answers[question.id] })),
    asks: questionsOf(to).filter(({ id }) => !before.has(id)),
  };
}

/** The draft in the corrected version. Pictures that belong to no question, such as that of the arrival, stay. */
export function carried(draft: Draft, from: Form, to: Form): Draft {
  const answers = keptOf(draft.answers, from, to);
  const gone = new Set(questionsOf(from).map(({ id }) => id).filter((id) => answers[id] === undefined));
  const still = (question: string | undefined) => question === undefined || !gone.has(question) ? question : undefined;
  return {
    ...draft,
    version: to.version,
    answers,
    photos: draft.photos.filter(({ question }) => question === undefined || !gone.has(question)),
    onScreen: still(draft.onScreen),
    awaitingPhoto: still(draft.awaitingPhoto),
  };
}

function keptOf(answers: Answers, from: Form, to: Form): Answers {
  const before = new Map(questionsOf(from).map((question) => [question.id, question]));
  return Object.fromEntries(questionsOf(to).flatMap((question) => {
    const answer = answers[question.id];
    const same = answer !== undefined && before.get(question.id)?.type === question.type && fits(question, answer);
    return same ? [[question.id, answer]] : [];
  }));
}

function fits(question: Question, answer: Answer): boolean {
  return (question.type !== 'choice' && question.type !== 'choices')
    || [answer].flat().every((chosen) => question.options.some(({ code }) => code === chosen));
}

const questionsOf = (form: Form): Question[] => form.sections.flatMap((section) => section.questions);
