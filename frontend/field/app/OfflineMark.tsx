import { WifiOff } from 'lucide-react';
import { useContext } from 'react';
import { DayContext, useSpeech } from './context';

/** The only thing that looks different without a network. 'Online' is what the server answers. */
export function OfflineMark() {
  const { say } = useSpeech();
  const reachable = useContext(DayContext)?.sync.reachable;
  return (
    <span role="status">
      {reachable === false && (
        <span className="pill offline">
          <WifiOff aria-hidden /> {say('field.offline')}
        </span>
      )}
    </span>
  );
}
