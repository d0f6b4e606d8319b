import { useState } from 'react';
import { useSpeech } from '../app/context';
import { field } from '../field';

/** Signing in with the password needs the server, and that nobody else is signed in there. */
export function PasswordButton({ className, label }: { className: string; label: string }) {
  const { say } = useSpeech();
  const [failed, setFailed] = useState(false);
  async function signIn() {
    const free = await field.session.makeWay();
    setFailed(!free);
    if (free) window.location.assign('/login');
  }
  return (
    <div className="stack grow">
      <p className="sub" role="alert">
        {failed && say('field.people.no-network')}
      </p>
      <button type="button" className={className} onClick={() => void signIn()}>
        {label}
      </button>
    </div>
  );
}
