import { WifiOff } from 'lucide-react';
import { useContext } from 'react';
import { DayContext, useSpeech } from './context';

/**
 * The only thing that looks different without a network. 'Online' is what the server answers; a network that answers
 * with a sign-in page of its own is none yet.
 */
export function OfflineMark() {
  const { say } = useSpeech();
  const sync = useContext(DayContext)?.sync;
  return (
    <span role="status">
      {sync?.reachable === false && (
        <span className="pill offline">
          <WifiOff aria-hidden /> {say(sync.portal ? 'field.offline.portal' : 'field.offline')}
        </span>
      )}
    </span>
  );
}
