import { ServerLink } from './ServerLink';
import { useSpeech } from './context';
import { InsecureNote } from './InsecureNote';
import { useTitle } from './useTitle';

/** Nobody has signed in on this device: what this is, and the one thing to do. */
export function NobodyScreen() {
  const { say } = useSpeech();
  useTitle(say('field.nobody.title'));
  return (
    <main className="screen column">
      <div className="scroll welcome">
        <span className="sign" aria-hidden>
          苑
        </span>
        <h1>{say('field.nobody.title')}</h1>
        <p>{say('field.nobody.lead')}</p>
        <InsecureNote />
      </div>
      <footer className="foot">
        <ServerLink className="btn main" href="/login">
          {say('field.sign-in')}
        </ServerLink>
      </footer>
    </main>
  );
}
