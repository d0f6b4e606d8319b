import { ArrowUp, ChevronRight, CircleCheck } from 'lucide-react';
import { Link } from 'react-router';
import { useDay } from '../app/context';
import { useNow } from '../app/useNow';

export function SyncLine() {
  const { sync, packAt, person, time, say } = useDay();
  const now = useNow();
  const heardAt = person.lastContact ? new Date(person.lastContact).toISOString() : packAt;
  const waits = sync.waiting.captures > 0;
  return (
    <Link className={`card task ${waits ? '' : 'ok'}`} to="/field/outbox">
      <span className="icon">{waits ? <ArrowUp aria-hidden /> : <CircleCheck aria-hidden />}</span>
      <span className="grow">
        <span className="title num">{waits ? say('field.waiting', sync.waiting.captures) : say('field.sync.all-sent')}</span>
        <span className="sub num" style={{ display: 'block' }}>{say('field.me.pack', time.when(heardAt, now))}</span>
      </span>
      <ChevronRight aria-hidden />
    </Link>
  );
}
