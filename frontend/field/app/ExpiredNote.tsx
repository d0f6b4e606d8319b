import { KeyRound } from 'lucide-react';
import { ServerLink } from './ServerLink';
import { useDay } from './context';

/** An expired sign-in stops nothing; a quiet line offers to sign in again. */
export function ExpiredNote() {
  const { signedIn, sync, say } = useDay();
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
