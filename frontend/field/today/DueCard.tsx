import { ChevronRight, Footprints } from 'lucide-react';
import { Link } from 'react-router';
import { useDay } from '../app/context';
import type { DueTask } from '../day';
import { isSoon } from '../words/time';

/** A planned round. What is overdue is red and says by how long; what soon will be is amber. */
export function DueCard({ due: { task, route, left }, now }: { due: DueTask; now: number }) {
  const { places, time, say } = useDay();
  const begun = Date.parse(task.from) <= now;
  const tone = left < 0 ? 'late' : begun && isSoon(now + left, now) ? 'soon' : '';
  const hours = begun ? say('field.today.until', time.when(task.until, now)) : say('field.today.from', time.clock(task.from));
  return (
    <Link className={`card task ${tone}`} to={`/field/plans/${route.id}?task=${task.id}`}>
      <span className="icon">
        <Footprints aria-hidden />
      </span>
      <div className="grow">
        <h3>{route.name}</h3>
        <div className="sub num">
          {[places.courtyardBeside(route), say('field.stops', route.stops.length), hours].filter(Boolean).join(' · ')}
        </div>
      </div>
      {tone === 'late' && <span className="pill late num">{say('field.late', time.roughly(-left))}</span>}
      {tone === 'soon' && <span className="pill soon num">{time.length(left)}</span>}
      {tone === '' && <ChevronRight aria-hidden />}
    </Link>
  );
}
