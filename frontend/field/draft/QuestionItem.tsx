import { CircleAlert } from 'lucide-react';
import { memo } from 'react';
import { useSpeech } from '../app/context';
import { read } from '../form/read';
import type { Answer, ProblemCode, Question } from '../wire';
import { Marked } from '../back/Marked';
import { INPUTS } from './inputs';

interface Props {
  question: Question;
  answer: Answer | undefined;
  problem?: ProblemCode;
  /** The supervisor sent this line back. */
  marked: boolean;
  onAnswer: (question: string, answer: Answer | undefined) => void;
}

/** One question of any kind: what is asked, where to answer, and what is wrong with the answer. */
export const QuestionItem = memo(function QuestionItem({ question, answer, problem, marked, onAnswer }: Props) {
  const { words, say } = useSpeech();
  const [labelId, hintId, problemId] = ['label', 'hint', 'problem'].map((part) => `${part}-${question.id}`);
  const Input = INPUTS[question.type];
  const describedBy = [question.hint && hintId, problem && problemId].filter(Boolean).join(' ') || undefined;
  const wrong = problem && (
    <p className="problem" id={problemId}>
      <CircleAlert aria-hidden /> {say(`field.problem.${problem}`)}
    </p>
  );
  return (
    <div className={['item question', question.type === 'verdict' && 'verdict-question', marked && 'marked'].filter(Boolean).join(' ')} id={`question-${question.id}`} role="group" aria-labelledby={labelId}>
      {marked && <Marked />}
      <h3 id={labelId}>
        {words(question.label)}
        {isOptional(question) && <small className="sub"> {say('field.optional')}</small>}
      </h3>
      {question.hint && (
        <p className="sub" id={hintId}>
          {words(question.hint)}
        </p>
      )}
      <Input
        question={question as never}
        answer={answer === undefined ? undefined : read(question, answer)}
        give={(given) => onAnswer(question.id, given)}
        labelId={labelId}
        describedBy={describedBy}
        invalid={problem !== undefined}
        callProblem={problem === 'call' && wrong}
      />
      {problem !== 'call' && wrong}
    </div>
  );
});

/** A verdict is never called optional: leaving one out is for the form to allow, not to be suggested. */
function isOptional(question: Question): boolean {
  if (question.required || question.type === 'verdict') return false;
  return question.type !== 'photo' || !question.atLeast;
}
