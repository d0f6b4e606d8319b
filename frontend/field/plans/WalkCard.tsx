import { Footprints, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useDay } from '../app/context';
import { facts } from '../words/facts';
import type { Id, Route } from '../wire';

interface Props {
  route: Route;
  /** The planned round that it is to be; without it the route itself. */
  task?: Id;
  icon?: LucideIcon;
  tone?: '' | 'soon' | 'late';
  chosen?: boolean;
  /** When it is to be walked, or was. */
  time: string;
  /** At its end: how it stands, or that it leads on. */
  children?: ReactNode;
}

/** A route to walk: how long it is, and when. */
export function WalkCard({ route, task, icon: Icon = Footprints, tone = '', chosen, time, children }: Props) {
  const { places, say } = useDay();
  return (
    <Link className={`card task ${tone}`} to={`/field/plans/${route.id}${task ? `?task=${task}` : ''}`} aria-current={chosen}>
      <span className="icon">
        <Icon aria-hidden />
      </span>
      <div className="grow">
        <h3>{route.name}</h3>
        {route.trial && <span className="pill soon">{say('field.route.trial')}</span>}
        <div className="sub num">{facts(places.courtyardBeside(route), say('field.stops', route.stops.length), time)}</div>
      </div>
      {children}
    </Link>
  );
}
