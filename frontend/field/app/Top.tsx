import { ArrowUp } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { WhoLink } from '../people/WhoLink';
import { useDay } from './context';
import { OfflineMark } from './OfflineMark';
import { useTitle } from './useTitle';

/** The head of a tab's screen: a title, what stands above it, what waits to be sent, and whose day it is. */
export function Top({ title, above }: { title: string; above?: ReactNode }) {
  useTitle(title);
  return (
    <header className="top">
      <div className="grow">
        {above && <div className="sub">{above}</div>}
        <h1 tabIndex={-1}>{title}</h1>
      </div>
      <div className="top-side">
        <OfflineMark />
        <WaitingPill />
      </div>
      <WhoLink />
    </header>
  );
}

/** Always there while anything waits on this device, whoever made it. */
export function WaitingPill() {
  const { sync, say } = useDay();
  const { captures } = sync.waiting;
  if (captures === 0) return null;
  return (
    <Link className="pill num" to="/field/outbox">
      <ArrowUp aria-hidden /> {say('field.waiting', captures)}
    </Link>
  );
}
