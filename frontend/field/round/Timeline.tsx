import { ChevronRight, ScanEye } from 'lucide-react';
import { Link } from 'react-router';
import { useDay } from '../app/context';
import { toVerifyAt } from '../casework/toVerify';
import type { RoundState, StopState } from '../round';
import { captureOf } from '../store/capture';
import { facts } from '../words/facts';

/** The route as it was walked so far; a tap leads to the record, to the draft, or to another way of confirming. */
export function Timeline({ round, here }: { round: RoundState; here?: string }) {
  return (
    <ol className="card">
      {round.stops.map((stop, index) => (
        <TimelineStop key={`${stop.place}-${index}`} round={round} stop={stop} here={here === stop.place} />
      ))}
    </ol>
  );
}

function TimelineStop({ round, stop, here }: { round: RoundState; stop: StopState; here: boolean }) {
  const { places, cases, work, time, say } = useDay();
  const rows = [...work.outbox, ...work.sent];
  const row = rows.find(({ id }) => id === stop.capture);
  const takenBack = rows.find(({ id }) => id === stop.takenBack);
  const arrival = row && captureOf(row).place?.arrival;
  const byHand = arrival === 'hand' || arrival === 'typed';
  const next = round.next === stop && !round.finishedAt;
  const tone = stop.state === 'missed' ? 'miss' : stop.state !== 'visited' ? (here || next ? 'now' : 'open') : stop.result === 'fail' ? 'fail' : byHand ? 'hand' : '';
  const verify = round.finishedAt ? 0 : toVerifyAt(cases, stop.place).length;
  const page = `/field/round/${round.id}/stop/${stop.place}`;
  const to =
    stop.capture !== undefined ? `/field/outbox/${stop.capture}`
    : stop.draft !== undefined ? `/field/draft/${stop.draft}`
    : stop.state === 'open' && !round.finishedAt ? page
    : stop.takenBack !== undefined ? `/field/outbox/${stop.takenBack}`
    : undefined;
  const told = [
    stop.state === 'visited' && stop.at && time.clock(stop.at),
    stop.state === 'visited' && arrival && arrival !== 'none' && say(`field.means.${arrival}`),
    stop.state === 'visited' && stop.result === 'fail' && say('field.result.fail'),
    stop.state === 'missed' && say('field.stop.missed'),
    stop.state === 'draft' && say('field.stop.draft'),
    next && stop.state === 'open' && say('field.stop.next'),
    verify > 0 && to === page && say('field.stop.verify', verify),
  ].filter(Boolean);
  const words = (
    <>
      <i />
      <span className="grow">
        <b>{places.shortPath(stop.place)}</b>
        {told.length > 0 && <span className="sub num" style={{ display: 'block' }}>{facts(...told)}</span>}
        {takenBack && (
          <span className="sub num" style={{ display: 'block' }}>
            <s>{time.clock(takenBack.capturedAt)}</s> {say('field.record.void')}
          </span>
        )}
      </span>
    </>
  );
  return (
    <li className={`line ${tone}`} aria-current={here || next ? 'step' : undefined}>
      {to ? (
        <Link className="line-link" to={to}>
          {words}
          <ChevronRight aria-hidden />
        </Link>
      ) : (
        <span className="line-link">{words}</span>
      )}
      {verify > 0 && to !== page && (
        <Link className="btn verify-link" to={page}>
          <ScanEye aria-hidden /> {say('field.stop.verify', verify)}
        </Link>
      )}
    </li>
  );
}
