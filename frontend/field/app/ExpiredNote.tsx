import { useLiveQuery } from 'dexie-react-hooks';
import { KeyRound, LockKeyhole } from 'lucide-react';
import { field } from '../field';
import { ServerLink } from './ServerLink';
import { useDay } from './context';

/** An expired sign-in stops nothing: a quiet line offers to sign in again. A device that was closed says what it does. */
export function ExpiredNote() {
  const { person, signedIn, sync, say } = useDay();
  const closed = useLiveQuery(async () => (await field.queries.person(person.id))?.closed, [person.id]);
  if (closed) {
    return (
      <p className="note" role="status" style={{ marginBottom: 12 }}>
        <LockKeyhole aria-hidden />
        <span className="grow">{say('field.closed.closing')}</span>
      </p>
    );
  }
  if (signedIn !== 'no' || sync.reachable === false) return null;
  return (
    <p className="note calm" style={{ marginBottom: 12 }}>
      <KeyRound aria-hidden />
      <span className="grow">
        {say('field.expired')} <ServerLink href="/login">{say('field.sign-in')}</ServerLink>
      </span>
    </p>
  );
}
