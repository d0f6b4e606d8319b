import { Link } from 'react-router';
import { useDay } from '../app/context';
import type { RoundState } from '../round';
import { facts } from '../words/facts';

/** The round that is running, and its next stop. */
export function RunningRound({ round }: { round: RoundState }) {
  const { places, time, say } = useDay();
  const { next, visited, route, stops, pausedAt } = round;
  // A form that was begun and left, or killed, comes first: it opens at the same question.
  const to = next?.draft !== undefined ? `/field/draft/${next.draft}` : `/field/round/${round.id}${next ? '' : '/finish'}`;
  return (
    <section className="card hero">
      <div className="row apart" style={{ alignItems: 'baseline' }}>
        <h2 className="title">{route.name}</h2>
        <span className="num hero-count">
          {visited}
          <small> / {stops.length}</small>
        </span>
      </div>
      <div className="sub">
        {facts(
          pausedAt !== undefined && say('field.round.paused', time.clock(pausedAt)),
          next ? say('field.round.next', places.path(next.place)) : say('field.round.all-visited'),
        )}
      </div>
      <div className="track" role="progressbar" aria-label={route.name} aria-valuenow={visited} aria-valuemin={0} aria-valuemax={stops.length}>
        <i style={{ width: `${(100 * visited) / Math.max(1, stops.length)}%` }} />
      </div>
      <Link className="btn" to={to}>
        {say(next ? 'field.round.go-on' : 'field.round.finish')}
      </Link>
    </section>
  );
}
