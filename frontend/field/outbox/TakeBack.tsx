import { Ban } from 'lucide-react';
import { useDay } from '../app/context';
import { newest, useBegin } from '../draft/useBegin';
import { VOID } from '../form/notes';
import type { Id } from '../wire';

/** The wrong unit, the same thing twice: a quiet way to say that a record does not count. It is never destroyed. */
export function TakeBack({ id }: { id: Id }) {
  const { pack, say } = useDay();
  const begin = useBegin();
  if (!newest(pack.forms, VOID)) return null;
  return (
    <button className="btn quiet wide" onClick={() => void begin({ form: VOID, voids: id }, false)}>
      <Ban aria-hidden /> {say('field.void')}
    </button>
  );
}
