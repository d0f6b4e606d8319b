import { useCallback, useEffect, useRef, useState } from 'react';
import { useDay } from '../app/context';
import { field } from '../field';
import type { DraftChange } from '../store/drafts';
import { StorageFull } from '../store/failures';
import type { Draft } from '../store/rows';
import type { Id } from '../wire';
import type { Key } from '../words/words';
import { applied } from './applied';

export interface OpenDraft {
  draft: Draft;
  /** Shows the change at once and keeps it; what the disk said last is what stays. */
  change: (change: DraftChange) => void;
  /** Anything else that is done to the draft, and what came of it. */
  run: (work: (id: Id) => Promise<Draft>) => Promise<boolean>;
  /** The last change is on the disk. */
  kept: boolean;
  trouble?: Key;
}

/** A draft on the screen: undefined while it is read, 'gone' when it is not on this device. */
export function useDraft(id: Id): OpenDraft | 'gone' | undefined {
  const { person } = useDay();
  const [draft, setDraft] = useState<Draft | 'gone'>();
  const [trouble, setTrouble] = useState<Key>();
  const [waiting, setWaiting] = useState(0);
  const newest = useRef(0);

  useEffect(() => {
    setDraft(undefined);
    void field.queries.draft(person.id, id).then((found) => setDraft(found ?? 'gone'));
  }, [person.id, id]);

  const run = useCallback(
    async (work: (id: Id) => Promise<Draft>) => {
      const mine = ++newest.current;
      setWaiting((count) => count + 1);
      try {
        const kept = await work(id);
        if (mine === newest.current) setDraft(kept);
        setTrouble(undefined);
        return true;
      } catch (failure) {
        setTrouble(failure instanceof StorageFull ? 'field.draft.full' : 'field.draft.not-kept');
        const onDisk = await field.queries.draft(person.id, id).catch(() => undefined);
        if (onDisk) setDraft(onDisk);
        return false;
      } finally {
        setWaiting((count) => count - 1);
      }
    },
    [person.id, id],
  );
  const change = useCallback(
    (change: DraftChange) => {
      setDraft((before) => (before && before !== 'gone' ? applied(before, change) : before));
      void run((id) => field.drafts.change(id, change));
    },
    [run],
  );
  if (draft === undefined || draft === 'gone') return draft;
  return { draft, change, run, kept: waiting === 0, trouble };
}
