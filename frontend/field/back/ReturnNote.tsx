import { CornerUpLeft } from 'lucide-react';
import { useDay } from '../app/context';
import { useNow } from '../app/useNow';
import type { Form, Return } from '../wire';
import { facts } from '../words/facts';
import { useRecord, useRecordForm } from './useRecord';

/** The supervisor's words, and what they are about. */
export function ReturnNote({ sentBack }: { sentBack: Return }) {
  const { time, say } = useDay();
  const part = useReturnPart();
  const now = useNow();
  const form = useRecordForm(useRecord(sentBack.record));
  return (
    <div className="note">
      <CornerUpLeft aria-hidden />
      <div className="grow">
        <b className="said-words">{sentBack.words}</b>
        {facts(sentBack.by, time.when(sentBack.at, now))}
        <br />
        {say('field.return.about', part(sentBack, form))}
      </div>
    </div>
  );
}

/** What was sent back, in a word: the whole round, the record, a line or a photo of it. */
export function useReturnPart() {
  const { words, say } = useDay();
  return ({ round, question, photo }: Return, form?: Form): string => {
    const asked = form?.sections.flatMap((section) => section.questions).find(({ id }) => id === question);
    if (round) return say('field.return.round');
    if (photo) return say('field.return.photo');
    if (question) return asked ? words(asked.label) : say('field.return.line');
    return say('field.return.record');
  };
}
