import { useLiveQuery } from 'dexie-react-hooks';
import { KeyRound } from 'lucide-react';
import { Link } from 'react-router';
import { useDay } from '../app/context';
import { field } from '../field';

/** The PIN of this person on this device: offered where others work here too, never asked for. */
export function PinCard() {
  const { person, signedIn, shared, say } = useDay();
  const pin = useLiveQuery(async () => (await field.queries.person(person.id))?.pin !== undefined, [person.id]);
  if (pin === undefined) return null;
  if (!pin) {
    return (
      <div className={shared ? 'note calm' : 'card row apart'} style={{ marginTop: 10 }}>
        {shared && <KeyRound aria-hidden />}
        <span className="grow">
          {shared && <b>{say('field.pin.offer')}</b>}
          {say('field.pin.offer.lead')}
        </span>
        <Link className={shared ? 'pill ok' : 'pill'} to="/field/pin">
          {say('field.pin.set')}
        </Link>
      </div>
    );
  }
  return (
    <div className="card stack" style={{ marginTop: 10 }}>
      <div>
        <div>{say('field.pin.is-set')}</div>
        <div className="sub">{say(signedIn === 'yes' ? 'field.pin.is-set.lead' : 'field.pin.sign-in-first')}</div>
      </div>
      {signedIn === 'yes' && (
        <div className="row">
          <Link className="btn grow" to="/field/pin">
            {say('field.pin.change')}
          </Link>
          <button className="btn grow" onClick={() => void field.pins.remove(person.id)}>
            {say('field.pin.remove')}
          </button>
        </div>
      )}
    </div>
  );
}
