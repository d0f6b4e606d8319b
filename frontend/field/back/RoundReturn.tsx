import { Check, ChevronRight, ClipboardCheck, ScanLine } from 'lucide-react';
import { Link } from 'react-router';
import { Bar } from '../app/Bar';
import { useDay } from '../app/context';
import { Group } from '../today/Group';
import { captureOf } from '../store/capture';
import type { Capture, Return } from '../wire';
import { ReturnNote } from './ReturnNote';
import { useReply } from './useReply';

/** A whole round that was sent back: its visits to be corrected, its missed stops to be visited, then handed in again. */
export function RoundReturn({ sentBack }: { sentBack: Return }) {
  const { rounds, ledger, places, time, say } = useDay();
  const reply = useReply();
  const round = rounds.find((one) => one.id === sentBack.round);
  const visits = sentBack.captures
    .map((content) => captureOf({ content }))
    .filter((capture) => !capture.form.startsWith('patrol.') && !ledger.takenBackBy(capture.id));
  const left = round?.stops.filter((stop) => stop.state !== 'visited') ?? [];
  return (
    <>
      <Bar
        title={round?.route.name ?? say('field.return.title')}
        sub={round && time.longDay(round.startedAt)}
        back="/field"
      />
      <div className="scroll">
        <ReturnNote sentBack={sentBack} />
        <Group name={say('field.return.missed')} of={left.map((stop) => ({ id: stop.place }))} each={({ id }) => (
          <Link className="card task" to={`/field/round/${sentBack.round}/stop/${id}`}>
            <span className="icon">
              <ScanLine aria-hidden />
            </span>
            <span className="grow">
              <span className="title">{places.shortPath(id)}</span>
              <span className="sub" style={{ display: 'block' }}>{say('field.return.visit-now')}</span>
            </span>
            <ChevronRight aria-hidden />
          </Link>
        )} />
        <Group name={say('field.return.visits')} of={visits} each={(visit) => <VisitCard visit={visit} sentBack={sentBack} />} />
      </div>
      <footer className="foot">
        <button className="btn main" onClick={() => void reply(sentBack)}>
          {say('field.return.hand-in')}
        </button>
      </footer>
    </>
  );
}

function VisitCard({ visit, sentBack }: { visit: Capture; sentBack: Return }) {
  const { ledger, places, time, say } = useDay();
  const since = visit.corrects !== undefined && visit.capturedAt > sentBack.at;
  const corrected = ledger.correction(visit.id) ?? (since ? visit : undefined);
  const Icon = corrected ? Check : ClipboardCheck;
  return (
    <Link className={corrected ? 'card task ok' : 'card task'} to={`/field/return/${sentBack.id}/${visit.id}`}>
      <span className="icon">
        <Icon aria-hidden />
      </span>
      <span className="grow">
        <span className="title">{visit.place?.id ? places.shortPath(visit.place.id) : visit.place?.words}</span>
        <span className="sub num" style={{ display: 'block' }}>{time.clock((corrected ?? visit).capturedAt)}</span>
      </span>
      {corrected ? <span className="pill ok">{say('field.record.corrected')}</span> : <ChevronRight aria-hidden />}
    </Link>
  );
}
