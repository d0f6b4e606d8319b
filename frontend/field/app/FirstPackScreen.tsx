import { CloudDownload } from 'lucide-react';
import { Link } from 'react-router';
import { field } from '../field';
import type { PersonRow } from '../store/rows';
import { useObservable } from './useObservable';
import { ServerLink } from './ServerLink';
import { useSpeech } from './context';
import { Empty } from './Empty';
import { InsecureNote } from './InsecureNote';
import { useTitle } from './useTitle';

interface Props {
  person: PersonRow;
  signedIn: 'yes' | 'no' | 'unknown';
  waiting: number;
}

/** The first minute on a device: the day's work is being fetched, and only this once does it need a network. */
export function FirstPackScreen({ person, signedIn, waiting }: Props) {
  const { say } = useSpeech();
  useTitle(say('field.tab.today'));
  const reachable = useObservable(field.line.reachable);
  const portal = useObservable(field.line.portal);
  const title = signedIn === 'no' ? 'field.first.expired' : reachable === false ? 'field.first.offline' : 'field.first.title';
  return (
    <main className="screen column">
      <div className="scroll welcome" role="status">
        <Empty icon={CloudDownload} title={say(title, person.name)}>
          {say(portal ? 'field.sync.portal' : 'field.first.lead')}
        </Empty>
        {waiting > 0 && <p className="note calm">{say('field.first.waiting', waiting)}</p>}
        <InsecureNote />
      </div>
      <footer className="foot">
        <Link className="btn" to="/field/people">
          {say('field.people.title')}
        </Link>
        {signedIn === 'no' ? (
          <ServerLink className="btn main" href="/login">
            {say('field.sign-in')}
          </ServerLink>
        ) : (
          <button className="btn main" onClick={() => void field.packs.refresh()}>
            {say('field.try-again')}
          </button>
        )}
      </footer>
    </main>
  );
}
