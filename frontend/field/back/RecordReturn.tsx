import { FileQuestion, PencilLine } from 'lucide-react';
import { Bar } from '../app/Bar';
import { useDay } from '../app/context';
import { Empty } from '../app/Empty';
import { AnswerList } from '../outbox/AnswerList';
import type { Id, Return } from '../wire';
import { facts } from '../words/facts';
import { ReturnNote } from './ReturnNote';
import { useCorrect } from './useCorrect';
import { useRecord, useRecordForm } from './useRecord';
import { useReply } from './useReply';

/** A record that was sent back, as it was: to be corrected, or answered in words. */
export function RecordReturn({ sentBack, record }: { sentBack: Return; record: Id }) {
  const { returns, work, places, words, time, say } = useDay();
  const capture = useRecord(record);
  const form = useRecordForm(capture);
  const correct = useCorrect();
  const reply = useReply();
  // All that was said of the record stands together: one correction mends it.
  const about = sentBack.round ? [sentBack] : returns.filter((one) => one.record === record);
  const back = sentBack.round ? `/field/return/${sentBack.id}` : '/field';
  if (!capture) {
    return (
      <>
        <Bar title={say('field.return.title')} back={back} />
        <div className="scroll stack">
          {about.map((one) => <ReturnNote key={one.id} sentBack={one} />)}
          <Empty icon={FileQuestion} title={say('field.record.gone')}>{say('field.return.unknown')}</Empty>
        </div>
        <footer className="foot">
          <button className="btn main" onClick={() => void reply(sentBack)}>{say('field.return.reply')}</button>
        </footer>
      </>
    );
  }
  const place = capture.place?.id ? places.shortPath(capture.place.id) : (capture.place?.words ?? '');
  const begun = work.drafts.find((draft) => draft.corrects === capture.id);
  return (
    <>
      <Bar
        title={place || (form ? words(form.title) : say('field.return.title'))}
        sub={facts(form && words(form.title), time.second(capture.capturedAt))}
        back={back}
      />
      <div className="scroll stack">
        {about.map((one) => <ReturnNote key={one.id} sentBack={one} />)}
        {form && <AnswerList form={form} capture={capture} place={place} marked={about} />}
      </div>
      <footer className="foot">
        {!sentBack.round && (
          <button className="btn" onClick={() => void reply(sentBack)}>
            {say('field.return.reply')}
          </button>
        )}
        <button className="btn main" disabled={!form} onClick={() => void correct(capture, about)}>
          <PencilLine aria-hidden /> {say(begun ? 'field.return.go-on' : 'field.return.correct')}
        </button>
      </footer>
    </>
  );
}
