import type { Answer, Answers, Condition, Form, Question } from '../wire';
import { isAbsent, member } from './absent';
import { read } from './read';

/** What earlier questions were answered, as far as they were asked and the answer is of their type. */
type Known = Map<string, Answer>;

/** The questions that the answers leave open or ask for, in the order of the form. */
export function relevantQuestions(form: Form, answers: Answers): Question[] {
  const known: Known = new Map();
  return form.sections.flatMap((section) => section.questions.filter((question) => {
    const relevant = holds(section.relevant, known) && holds(question.relevant, known);
    const given = relevant ? member(answers, question.id) : undefined;
    const answer = given === undefined ? undefined : read(question, given);
    if (answer !== undefined) {
      known.set(question.id, answer);
    }
    return relevant;
  }));
}

/** The answers without those that are absent or that earlier answers exclude. What no question asks stays: it tells. */
export function strip(form: Form, answers: Answers): Answers {
  const all = form.sections.flatMap((section) => section.questions.map((question) => question.id));
  const asked = new Set(relevantQuestions(form, answers).map((question) => question.id));
  const excluded = new Set(all.filter((id) => !asked.has(id)));
  return Object.fromEntries(
    Object.entries(answers).filter(([id, answer]) => !excluded.has(id) && !isAbsent(answer)));
}

function holds(condition: Condition | undefined, known: Known): boolean {
  if (condition === undefined) {
    return true;
  }
  if ('all' in condition) {
    return condition.all.every((each) => holds(each, known));
  }
  if ('any' in condition) {
    return condition.any.some((each) => holds(each, known));
  }
  if ('not' in condition) {
    return !holds(condition.not, known);
  }
  const answer = known.get(condition.question);
  if ('answered' in condition) {
    return (answer !== undefined) === condition.answered;
  }
  if ('is' in condition) {
    return word(answer) === condition.is;
  }
  if ('has' in condition) {
    return Array.isArray(answer) && answer.includes(condition.has);
  }
  if ('above' in condition) {
    return typeof answer === 'number' && answer > condition.above;
  }
  return typeof answer === 'number' && answer < condition.below;
}

/** What 'is' looks at: a verdict's word, or the answer itself. */
function word(answer: Answer | undefined): unknown {
  return typeof answer === 'object' && 'verdict' in answer ? answer.verdict : answer;
}
