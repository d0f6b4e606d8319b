import { ChevronRight, CornerUpLeft } from 'lucide-react';
import { Link } from 'react-router';
import { useDay } from '../app/context';
import { useNow } from '../app/useNow';
import type { Return } from '../wire';
import { facts, whole } from '../words/facts';
import { useReturnPart } from './ReturnNote';
import { useRecord, useRecordForm } from './useRecord';

/** What was sent back, on Today: where, what of it, and the words of whoever sent it back. */
export function ReturnCard({ sentBack }: { sentBack: Return }) {
  const { rounds, places, work, words, time, say } = useDay();
  const now = useNow();
  const part = useReturnPart();
  const record = useRecord(sentBack.record);
  const form = useRecordForm(record);
  const route = rounds.find((round) => round.id === sentBack.round)?.route;
  const place = record?.place?.id ? places.shortPath(record.place.id) : record?.place?.words;
  const begun = record && work.drafts.some((draft) => draft.corrects === record.id);
  return (
    <Link className="card task soon" to={`/field/return/${sentBack.id}`}>
      <span className="icon">
        <CornerUpLeft aria-hidden />
      </span>
      <div className="grow">
        <h3>{route?.name || place || (form && words(form.title)) || say('field.return.record')}</h3>
        <p className="said-words two-lines">{sentBack.words}</p>
        <div className="sub num">{facts(part(sentBack, form), whole(sentBack.by), time.when(sentBack.at, now))}</div>
      </div>
      {begun ? <span className="pill soon">{say('field.draft.go-on')}</span> : <ChevronRight aria-hidden />}
    </Link>
  );
}
