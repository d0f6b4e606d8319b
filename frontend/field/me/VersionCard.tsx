import { useDay } from '../app/context';
import { NewVersionNote } from '../app/NewVersionNote';
import { APP_VERSION } from '../version';

/** Which version works here, and the next one when it has come. */
export function VersionCard() {
  const { say } = useDay();
  return (
    <div className="card stack" style={{ marginTop: 10 }}>
      <span>{say('field.me.version', APP_VERSION)}</span>
      <NewVersionNote />
    </div>
  );
}
