import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { useDay } from '../app/context';
import { captureOf } from '../store/capture';
import type { Capture, Form, Id } from '../wire';
import { formOf } from './useCorrect';

/** A record as it stands after its corrections: from this phone, or from what came back with a return. */
export function useRecord(id: Id | undefined): Capture | undefined {
  const { work, pack, ledger } = useDay();
  return useMemo(() => {
    if (id === undefined) return undefined;
    const own = [...work.outbox, ...work.sent].find((row) => row.id === id);
    const back = () => pack.returns?.flatMap(({ captures }) => captures).map((content) => captureOf({ content })).find((one) => one.id === id);
    return ledger.correction(id) ?? (own ? captureOf(own) : back());
  }, [id, work, pack, ledger]);
}

/** Undefined while it is read, and where this phone does not have it. */
export function useRecordForm(capture: Capture | undefined): Form | undefined {
  const { pack } = useDay();
  return useLiveQuery(() => (capture ? formOf(capture, pack) : undefined), [capture?.form, capture?.version, pack]);
}
