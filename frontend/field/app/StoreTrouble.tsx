import { TriangleAlert } from 'lucide-react';
import { field } from '../field';
import { useSpeech } from './context';
import { useObservable } from './useObservable';

/** The browser's store has let us down, or another tab runs a newer version: says so, and how to go on. */
export function StoreTrouble({ failed }: { failed: boolean }) {
  const { say } = useSpeech();
  const state = useObservable(field.db.state);
  if (state === 'well' && !failed) return null;
  const lead = state === 'superseded' || state === 'blocked' ? (`field.store.${state}` as const) : 'field.store.broken';
  return (
    <div className="note urgent" role="alert" style={{ margin: 12 }}>
      <TriangleAlert aria-hidden />
      <span className="grow">{say(lead)}</span>
      <button className="btn" onClick={() => window.location.reload()}>
        {say('field.reload')}
      </button>
    </div>
  );
}
