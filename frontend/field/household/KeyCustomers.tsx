import { TriangleAlert } from 'lucide-react';
import { useDay } from '../app/context';
import { useNow } from '../app/useNow';
import type { Id } from '../wire';
import { keyCustomersOf } from './keyCustomers';

/** Whom one deals with at a unit: why they are key-attention customers, and what was agreed. */
export function KeyCustomers({ unit }: { unit: Id | undefined }) {
  const { pack, time, say } = useDay();
  const now = useNow();
  return keyCustomersOf(pack.attention, unit).map(({ id, name, why, measures = [], next }) => (
    <div className="note key-customer" role="note" key={id}>
      <TriangleAlert aria-hidden />
      <div className="grow">
        <b>{say('field.attention', name)}</b>
        <p>{why}</p>
        {measures.length > 0 && <p className="sub">{say('field.attention.measures', measures.join(say('field.attention.then')))}</p>}
        {next && <p className="sub">{say('field.attention.next', time.nearDay(next, now))}</p>}
      </div>
    </div>
  ));
}
