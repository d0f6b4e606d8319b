import { Ban } from 'lucide-react';
import { CaseNote } from '../cases/CaseNote';
import { useDay } from '../app/context';
import { ReturnNote } from '../back/ReturnNote';
import { aboutOf } from '../form/notes';
import { isStep } from '../form/steps';
import { useCaptureTitle } from '../outbox/useCaptureTitle';
import type { Draft, OutboxRow, SentRow } from '../store/rows';
import type { Return } from '../wire';
import { facts } from '../words/facts';

/** Above the questions: what a correction is to mend, what an answer or a step is about, which record is taken back. */
export function DraftAbout({ draft, about }: { draft: Draft; about: Return[] }) {
  const { work } = useDay();
  const record = draft.voids && [...work.outbox, ...work.sent].find(({ id }) => id === draft.voids);
  return (
    <>
      {about.map((sentBack) => <ReturnNote key={sentBack.id} sentBack={sentBack} />)}
      {isStep(draft.form) && <CaseNote id={aboutOf(draft) ?? ''} />}
      {record && <TakenBack row={record} />}
    </>
  );
}

function TakenBack({ row }: { row: OutboxRow | SentRow }) {
  const { time, say } = useDay();
  const { where, what } = useCaptureTitle(row);
  return (
    <div className="note">
      <Ban aria-hidden />
      <div className="grow">
        <b>{where}</b>
        {facts(what, time.second(row.capturedAt))}
        <br />
        {say('field.void.lead')}
      </div>
    </div>
  );
}
