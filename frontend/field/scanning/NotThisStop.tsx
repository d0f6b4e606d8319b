import { Link } from 'react-router';
import { useDay } from '../app/context';
import type { Arrived } from './arrivals';

/** On a round: a code of ours that is no open stop of it. One may scan on, or go to that place. */
export function NotThisStop({ place, proof, visited }: Arrived & { visited: boolean }) {
  const { places, say } = useDay();
  return (
    <div className="not-this-stop" role="status">
      <b className="title">{places.shortPath(place.id)}</b>
      <p>{say(visited ? 'field.scan.visited' : 'field.scan.not-on-route')}</p>
      <Link className="pill" to={`/field/place/${place.id}`} state={{ proof }}>
        {say('field.scan.open-place')}
      </Link>
    </div>
  );
}
