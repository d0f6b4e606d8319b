import { Check, ChevronRight } from 'lucide-react';
import { Link } from 'react-router';
import { useDay } from '../app/context';
import type { RoundState } from '../round';
import { facts } from '../words/facts';

/** A round that was finished today. */
export function DoneCard({ round }: { round: RoundState }) {
  const { time, say } = useDay();
  return (
    <Link className="card task ok" to={`/field/round/${round.id}`}>
      <span className="icon">
        <Check aria-hidden />
      </span>
      <div className="grow">
        <h3>{round.route.name}</h3>
        <div className="sub num">{facts(time.hours(round.startedAt, round.finishedAt ?? round.startedAt), say('field.round.visited', round.visited, round.stops.length))}</div>
      </div>
      {round.missed > 0 ? <span className="pill late num">{say('field.round.missed', round.missed)}</span> : <ChevronRight aria-hidden />}
    </Link>
  );
}
