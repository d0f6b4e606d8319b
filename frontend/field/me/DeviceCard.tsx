import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import { useDay } from '../app/context';
import { keeping } from '../app/keeping';
import { useObservable } from '../app/useObservable';
import { field } from '../field';

/** What this device keeps, for whom, and whether the browser has promised not to clear it away. */
export function DeviceCard() {
  const { person, say } = useDay();
  const kept = useObservable(keeping.kept);
  const [persisted, setPersisted] = useState<boolean>();
  const people = useLiveQuery(() => field.queries.people(), []) ?? [];
  useEffect(() => void navigator.storage?.persisted?.().then(setPersisted), []);
  return (
    <>
      <h2>{say('field.me.device')}</h2>
      <div className="card stack">
        {keeping.possible && <div>{say(kept ? 'field.me.kept' : 'field.me.not-kept')}</div>}
        {persisted !== undefined && (
          <div className="row apart">
            <span>{say(persisted ? 'field.me.persisted' : 'field.me.not-persisted')}</span>
            {!persisted && (
              <button className="pill" onClick={() => void navigator.storage.persist().then(setPersisted)}>
                {say('field.me.persist')}
              </button>
            )}
          </div>
        )}
        <div>
          <div className="sub">{say('field.me.people')}</div>
          {people.map((one) => (
            <div key={one.id}>
              {one.name}
              {one.id === person.id && <span className="sub"> · {say('field.me.you')}</span>}
            </div>
          ))}
        </div>
        <Link className="btn wide" to="/field/people">
          {say('field.people.title')}
        </Link>
      </div>
    </>
  );
}
