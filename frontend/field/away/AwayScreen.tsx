import { CloudOff } from 'lucide-react';
import { Link, useSearchParams } from 'react-router';
import { useSpeech } from '../app/context';
import { Empty } from '../app/Empty';
import { ServerLink } from '../app/ServerLink';
import { useTitle } from '../app/useTitle';

/** What needs the server says so kindly when there is no network, and leads back. */
export default function AwayScreen() {
  const { say } = useSpeech();
  useTitle(say('field.away.title'));
  const [params] = useSearchParams();
  const wanted = params.get('to') ?? '/';
  // Only a path of ours: what stands in an address may come from anywhere.
  const to = /^\/(?![/\\])/.test(wanted) ? wanted : '/';
  return (
    <main className="screen column">
      <div className="scroll welcome">
        <Empty icon={CloudOff} title={say('field.away.title')}>
          {say('field.away.lead')}
        </Empty>
      </div>
      <footer className="foot">
        <ServerLink className="btn" href={to}>
          {say('field.try-again')}
        </ServerLink>
        <Link className="btn main" to="/field">
          {say('field.to-today')}
        </Link>
      </footer>
    </main>
  );
}
