import { Route as RouteIcon } from 'lucide-react';
import { Link } from 'react-router';
import { useDay } from '../app/context';
import { useNow } from '../app/useNow';
import type { Route } from '../wire';

/** A route, how long it is, and when it was last walked. */
export function RouteCard({ route, chosen }: { route: Route; chosen: boolean }) {
  const { places, rounds, time, say } = useDay();
  const now = useNow();
  const last = rounds.find((round) => round.route.id === route.id);
  const walked = last ? say('field.route.last', time.when(last.startedAt, now)) : say('field.route.never');
  return (
    <Link className="card task" to={`/field/plans/${route.id}`} aria-current={chosen}>
      <span className="icon">
        <RouteIcon aria-hidden />
      </span>
      <span className="grow">
        <span className="title">{route.name}</span>
        <span className="sub num" style={{ display: 'block' }}>
          {[places.courtyardBeside(route), say('field.stops', route.stops.length), walked].filter(Boolean).join(' · ')}
        </span>
      </span>
      {last && !last.finishedAt && <span className="pill ok">{say('field.round.running')}</span>}
    </Link>
  );
}
