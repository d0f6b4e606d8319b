import { ChevronRight, Footprints } from 'lucide-react';
import { Link } from 'react-router';
import { useDay } from '../app/context';
import type { Task } from '../wire';

export function TaskCard({ task }: { task: Task }) {
  const { pack, places, time, say } = useDay();
  const route = pack.routes.find((one) => one.id === task.route);
  if (!route) return null;
  const hours = `${time.clock(task.from)}–${time.clock(task.until)}`;
  return (
    <Link className="card task" to={`/field/plans/${route.id}?task=${task.id}`}>
      <span className="icon">
        <Footprints aria-hidden />
      </span>
      <span className="grow">
        <span className="title">{route.name}</span>
        <span className="sub num" style={{ display: 'block' }}>
          {[places.courtyardBeside(route), say('field.stops', route.stops.length), hours].filter(Boolean).join(' · ')}
        </span>
      </span>
      <ChevronRight aria-hidden />
    </Link>
  );
}
