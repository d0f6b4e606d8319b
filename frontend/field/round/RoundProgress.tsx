import { useDay } from '../app/context';
import type { RoundState } from '../round';

export function RoundProgress({ round }: { round: RoundState }) {
  const { places, say } = useDay();
  const { visited, missed, stops, next, finishedAt } = round;
  const words = finishedAt
    ? say('field.round.done')
    : next
      ? say('field.round.next', places.shortPath(next.place))
      : say('field.round.all-visited');
  return (
    <section className="card" style={{ marginBottom: 12 }}>
      <div className="row apart">
        <span className="title num">{say('field.round.visited', visited, stops.length)}</span>
        {missed > 0 && <span className="pill late num">{say('field.round.missed', missed)}</span>}
      </div>
      <div className="sub">{words}</div>
      <div className="track gap-top" role="progressbar" aria-label={round.route.name} aria-valuenow={visited} aria-valuemin={0} aria-valuemax={stops.length}>
        <i style={{ width: `${(100 * visited) / Math.max(1, stops.length)}%` }} />
      </div>
    </section>
  );
}
