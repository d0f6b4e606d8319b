import { ChevronRight, Phone } from 'lucide-react';
import { useDay } from '../app/context';
import { ServerLink } from '../app/ServerLink';
import { useNow } from '../app/useNow';
import type { KeyCustomer } from '../wire';
import { facts } from '../words/facts';

/** Somebody to be in touch with by today; what was said is noted where there is a network. */
export function ContactCard({ one: { id, unit, name, why, next = '' } }: { one: KeyCustomer }) {
  const { places, time, say } = useDay();
  const now = useNow();
  const late = next < time.day(now);
  return (
    <ServerLink className={`card task ${late ? 'late' : ''}`} href={`/attention/${id}`}>
      <span className="icon">
        <Phone aria-hidden />
      </span>
      <span className="grow">
        <span className="title">{name}</span>
        <span className="sub num case-facts">{facts(places.shortPath(unit), say('field.attention.by', time.nearDay(next, now)))}</span>
        <span className="two-lines case-facts">{why}</span>
      </span>
      {late ? <span className="pill late">{say('field.attention.late')}</span> : <ChevronRight aria-hidden />}
    </ServerLink>
  );
}
