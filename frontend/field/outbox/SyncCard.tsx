import { useEffect, useState } from 'react';
import { useDay } from '../app/context';
import { ServerLink } from '../app/ServerLink';
import { useNow } from '../app/useNow';
import { freeBytes } from '../device/room';
import { facts } from '../words/facts';

const GB = 1024 ** 3;

/** How it stands with sending, in words that a person would say. */
export function SyncCard() {
  const { sync, work, time, say } = useDay();
  const now = useNow();
  const [free, setFree] = useState<number>();
  useEffect(() => void freeBytes().then(setFree), [sync.waiting.photos]);
  const { captures, photos } = sync.waiting;
  const { progress } = sync;
  const ofOthers = captures - work.outbox.length;
  const state = sync.state === 'offline' && sync.portal ? 'portal' : sync.state;
  const title = captures === 0 ? say('field.sync.all-sent') : photos > 0 ? say('field.sync.count', captures, photos) : say('field.waiting', captures);
  const footnote = [
    free !== undefined && say('field.sync.free', free < GB ? `${Math.round(free / 1024 ** 2)} MB` : `${Math.round(free / GB)} GB`),
    sync.allSentAt && say('field.sync.last', time.when(sync.allSentAt, now)),
  ].filter(Boolean);
  return (
    <section className="card">
      <h2 className="big num">{title}</h2>
      <p className="sub" role="status">{captures > 0 ? say(`field.sync.${state}`) : say('field.sync.nothing')}</p>
      {ofOthers > 0 && <p className="sub num">{say('field.sync.others', ofOthers)}</p>}
      {sync.state === 'needs-token' && (
        <ServerLink className="btn wide gap-top" href="/login">
          {say('field.sign-in')}
        </ServerLink>
      )}
      {progress && progress.of > 0 && captures > 0 && (
        <div className="track gap-top" role="progressbar" aria-label={say('field.sync.sending')} aria-valuenow={progress.done} aria-valuemin={0} aria-valuemax={progress.of}>
          <i style={{ width: `${(100 * progress.done) / progress.of}%` }} />
        </div>
      )}
      {footnote.length > 0 && <p className="sub num" style={{ marginTop: 8 }}>{facts(...footnote)}</p>}
    </section>
  );
}
