import { Fragment, useMemo, type ReactNode } from 'react';
import { useSpeech } from '../app/context';
import { relevantQuestions } from '../form/relevance';
import type { Answer, Answers, Form, Problem } from '../wire';
import { QuestionItem } from './QuestionItem';

interface Props {
  form: Form;
  answers: Answers;
  /** What is wrong, once somebody tried to finish. */
  problems: Problem[];
  /** Questions that the supervisor sent back. */
  marked: string[];
  onAnswer: (question: string, answer: Answer | undefined) => void;
  /** What stands below a question. */
  below?: { question: string; node: ReactNode };
}

/** Draws any form from its definition: what is asked follows from what was answered. */
export function FormRenderer({ form, answers, problems, marked, onAnswer, below }: Props) {
  const { words } = useSpeech();
  const asked = useMemo(() => new Set(relevantQuestions(form, answers).map(({ id }) => id)), [form, answers]);
  const sections = form.sections
    .map((section) => ({ ...section, questions: section.questions.filter(({ id }) => asked.has(id)) }))
    .filter((section) => section.questions.length > 0);
  return sections.map((section) => (
    <section key={section.id} aria-labelledby={`section-${section.id}`}>
      <h2 id={`section-${section.id}`}>{words(section.title)}</h2>
      <div className="card flush">
        {section.questions.map((question) => (
          <Fragment key={question.id}>
            <QuestionItem
              question={question}
              answer={answers[question.id]}
              problem={problems.find((problem) => problem.question === question.id)?.code}
              marked={marked.includes(question.id)}
              onAnswer={onAnswer}
            />
            {below?.question === question.id && below.node}
          </Fragment>
        ))}
      </div>
    </section>
  ));
}
