import { Ban } from 'lucide-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { useDay } from '../app/context';
import { useNow } from '../app/useNow';
import { field } from '../field';
import type { Capture } from '../wire';
import { facts } from '../words/facts';
import { useAnswerWords } from './useAnswerWords';

/** A record that was taken back: when and why. It stays readable, and counts nowhere. */
export function VoidNote({ by }: { by: Capture }) {
  const { time, say } = useDay();
  const now = useNow();
  const answerWords = useAnswerWords();
  const form = useLiveQuery(() => field.queries.form(by), [by.form, by.version]);
  const told = form?.sections.flatMap((section) => section.questions)
    .flatMap((question) => (by.answers[question.id] === undefined ? [] : [answerWords(question, by.answers[question.id])]));
  return (
    <div className="note calm">
      <Ban aria-hidden />
      <div className="grow">
        <b>{say('field.void.done', time.when(by.capturedAt, now))}</b>
        {told && facts(...told)}
      </div>
    </div>
  );
}
