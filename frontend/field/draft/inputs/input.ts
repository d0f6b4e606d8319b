import type { ReactNode } from 'react';
import type { Answer, Question } from '../../wire';

/** What every kind of input is given: its question, what was answered, and where to put an answer. */
export interface InputProps<Type extends Question['type'] = Question['type']> {
  question: Extract<Question, { type: Type }>;
  /** Of the question's type, or undefined. */
  answer: Answer | undefined;
  give: (answer: Answer | undefined) => void;
  labelId: string;
  /** Of the hint and of what is wrong. */
  describedBy?: string;
  invalid: boolean;
  /** What is wrong with whether somebody was called: said where one answers that. */
  callProblem?: ReactNode;
}
