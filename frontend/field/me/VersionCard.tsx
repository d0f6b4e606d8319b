import { Sparkles } from 'lucide-react';
import { useDay } from '../app/context';
import { newVersion, takeNewVersion } from '../app/newVersion';
import { useObservable } from '../app/useObservable';
import { APP_VERSION } from '../version';

/** A new version comes when the person says so, and never while something is being sent. */
export function VersionCard() {
  const { sync, say } = useDay();
  const waiting = useObservable(newVersion);
  const sending = sync.state === 'sending';
  return (
    <div className="card row apart" style={{ marginTop: 10 }}>
      <span>
        {say('field.me.version', APP_VERSION)}
        {waiting && <span className="sub" style={{ display: 'block' }}>{say(sending ? 'field.me.new-version.sending' : 'field.me.new-version')}</span>}
      </span>
      {waiting && (
        <button className="pill ok" disabled={sending} onClick={() => takeNewVersion(waiting)}>
          <Sparkles aria-hidden /> {say('field.me.take-version')}
        </button>
      )}
    </div>
  );
}
