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
  return useMemo(
    () => (pack && drafts && outbox && sent ? { pack: pack.row, drafts, outbox, sent } : undefined),
    [pack, drafts, outbox, sent],
  );
}
