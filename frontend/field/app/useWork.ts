import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { field } from '../field';
import type { Work } from '../store/queries';
import type { Id } from '../wire';

/** A person's work, live. Each part by itself: an answer in a draft must not read a month of sent captures again. */
export function useWork(person: Id): Work | undefined {
  const { queries } = field;
  const pack = useLiveQuery(async () => ({ row: await queries.pack(person) }), [person]);
  const drafts = useLiveQuery(() => queries.drafts(person), [person]);
  const outbox = useLiveQuery(() => queries.outbox(person), [person]);
  const sent = useLiveQuery(() => queries.sent(person), [person]);
  return useMemo(() => {
    if (!pack || !drafts || !outbox || !sent) return undefined;
    // The two are read one after the other: what has just been sent is not shown as waiting too.
    const gone = new Set(sent.map(({ id }) => id));
    return { pack: pack.row, drafts, outbox: outbox.filter(({ id }) => !gone.has(id)), sent };
  }, [pack, drafts, outbox, sent]);
}
