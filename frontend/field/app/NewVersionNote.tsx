import { Sparkles } from 'lucide-react';
import { useState } from 'react';
import { useDay } from './context';
import { newVersion, takeNewVersion, type Wait } from './newVersion';
import { useObservable } from './useObservable';

/** A new version comes when the person says so: between two tasks, and never while something is being sent. */
export function NewVersionNote() {
  const { sync, say } = useDay();
  const waiting = useObservable(newVersion);
  const [wait, setWait] = useState<Wait | 'taking'>();
  if (!waiting) return null;
  const taking = wait === 'taking';
  const sending = sync.state === 'sending';
  const why = sending && !taking ? 'sending' : wait;

  async function take(worker: ServiceWorker) {
    setWait('taking');
    setWait(await takeNewVersion(worker));
  }

  return (
    <div className="note calm" role="status">
      <Sparkles aria-hidden />
      <span className="grow">{say(why ? `field.new-version.${why}` : 'field.new-version')}</span>
      <button className="pill ok" disabled={sending || taking} onClick={() => void take(waiting)}>
        {say('field.new-version.take')}
      </button>
    </div>
  );
}
