import { useLiveQuery } from 'dexie-react-hooks';
import { Link } from 'react-router';
import { field } from '../field';
import { ServerLink } from './ServerLink';
import { useSpeech } from './context';
import { InsecureNote } from './InsecureNote';
import { useTitle } from './useTitle';

/** Nobody works on this device: what this is, and how to begin. */
export function NobodyScreen() {
  const { say } = useSpeech();
  const known = useLiveQuery(() => field.queries.people(), []) ?? [];
  const forgotten = useLiveQuery(() => field.closings.last(), []);
  useTitle(say('field.nobody.title'));
  return (
    <main className="screen column">
      <div className="scroll welcome">
        <span className="sign" aria-hidden>
          苑
        </span>
        <h1>{say('field.nobody.title')}</h1>
        <p>{say('field.nobody.lead')}</p>
        {forgotten && (
          <p className="note calm" role="status">
            <span>
              <b>{say('field.closed.forgotten', forgotten.name)}</b>
              {forgotten.stay > 0 ? say('field.closed.stay', forgotten.stay) : say('field.closed.all-in')}
            </span>
          </p>
        )}
        <InsecureNote />
      </div>
      <footer className="foot">
        {known.length > 0 && (
          <Link className="btn" to="/field/people">
            {say('field.people.title')}
          </Link>
        )}
        <ServerLink className="btn main" href="/login">
          {say('field.sign-in')}
        </ServerLink>
      </footer>
    </main>
  );
}
