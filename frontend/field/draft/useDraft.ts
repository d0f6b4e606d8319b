import { liveQuery } from 'dexie';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useDay } from '../app/context';
import { field } from '../field';
import type { DraftChange } from '../store/drafts';
import { StorageFull } from '../store/failures';
import type { Draft } from '../store/rows';
import type { Id } from '../wire';
import type { Key } from '../words/words';
import { applied } from './applied';
import { Unkept } from './unkept';

export interface OpenDraft {
  draft: Draft;
  /** Shows the change at once and keeps it; where it finds no room it stays on the screen, and is tried again. */
  change: (change: DraftChange) => void;
  /** Anything else that is done to the draft, and what came of it. */
  run: (work: (id: Id) => Promise<Draft>) => Promise<boolean>;
  /** What ends the draft: it stays on the screen until one is led on. */
  end: (work: (id: Id) => Promise<unknown>) => Promise<boolean>;
  /** The last change is on the disk. */
  kept: boolean;
  trouble?: Key;
}

/**
 * A draft on the screen: undefined while it is read, 'gone' when it is not on this device. What another window does to
 * it shows here too.
 */
export function useDraft(id: Id): OpenDraft | 'gone' | undefined {
  const { person } = useDay();
  const [draft, setDraft] = useState<Draft | 'gone'>();
  const [trouble, setTrouble] = useState<Key>();
  const [waiting, setWaiting] = useState(0);
  const running = useRef(0);
  const ended = useRef(false);
  const onDisk = useRef<Draft>(undefined);
  const unkept = useMemo(() => new Unkept(), [id]);

  useEffect(() => {
    setDraft(undefined);
    ended.current = false;
    const seen = liveQuery(() => field.queries.draft(person.id, id)).subscribe((found) => {
      onDisk.current = found;
      // What is being written here is on the screen already, and comes back with all that others wrote before it.
      if (running.current > 0 || ended.current) return;
      setDraft((shown) => (found && shown && shown !== 'gone' ? unkept.over(newer(found, shown)) : (found ?? 'gone')));
    });
    return () => seen.unsubscribe();
  }, [person.id, id, unkept]);

  const working = useCallback(
    async (work?: (id: Id) => Promise<Draft | undefined>) => {
      running.current++;
      setWaiting((count) => count + 1);
      try {
        const written = await unkept.keep((change) => field.drafts.change(id, change));
        const kept = work ? await work(id) : written;
        if (running.current === 1 && kept) setDraft(newer(kept, onDisk.current));
        setTrouble(undefined);
        return true;
      } catch (failure) {
        setTrouble(!(failure instanceof StorageFull) ? 'field.draft.not-kept' : unkept.isEmpty ? 'field.draft.full' : 'field.draft.full.words');
        const left = await field.queries.draft(person.id, id).catch(() => onDisk.current);
        if (left) setDraft(unkept.over(left));
        return false;
      } finally {
        running.current--;
        setWaiting((count) => count - 1);
      }
    },
    [person.id, id, unkept],
  );
  const end = useCallback(
    async (work: (id: Id) => Promise<unknown>) => {
      ended.current = true;
      const done = await working(async (id) => void (await work(id)));
      ended.current = done;
      return done;
    },
    [working],
  );
  const change = useCallback(
    (change: DraftChange) => {
      setDraft((before) => (before && before !== 'gone' ? applied(before, change) : before));
      unkept.add(change);
      void working();
    },
    [working, unkept],
  );
  if (draft === undefined || draft === 'gone') return draft;
  return { draft, change, run: working, end, kept: waiting === 0 && unkept.isEmpty, trouble };
}

/** The first, unless the other was written after it. */
function newer(one: Draft, other: Draft | undefined): Draft {
  return other && other.revision > one.revision ? other : one;
}
