import { useState } from 'react';
import { useDay } from '../app/context';
import { field } from '../field';

const intoView = (card: HTMLElement | null) => card?.scrollIntoView({ block: 'nearest' });

/** Signing out says what waits, and keeps it. */
export function SignOut() {
  const { person, say } = useDay();
  const [waiting, setWaiting] = useState<{ captures: number; photos: number; drafts: number }>();
  const leave = () => void field.session.signOut().then(() => window.location.assign('/login'));
  if (!waiting) {
    return (
      <button className="btn wide" style={{ marginTop: 20 }} onClick={() => void field.queries.waitingOf(person.id).then(setWaiting)}>
        {say('field.me.sign-out')}
      </button>
    );
  }
  const { captures, photos, drafts } = waiting;
  return (
    <div className="card stack arrive" style={{ marginTop: 20 }} role="alert" ref={intoView}>
      <div className="title">{say('field.me.sign-out.sure')}</div>
      <p className="sub">
        {captures > 0 ? say('field.me.sign-out.waits', captures, photos) : say('field.me.sign-out.nothing')}
        {drafts > 0 && ` ${say('field.me.sign-out.drafts', drafts)}`}
      </p>
      <div className="row">
        <button className="btn grow" onClick={() => setWaiting(undefined)}>
          {say('field.cancel')}
        </button>
        <button className="btn danger grow" onClick={leave}>
          {say('field.me.sign-out')}
        </button>
      </div>
    </div>
  );
}
