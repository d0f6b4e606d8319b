import { PencilLine } from 'lucide-react';
import { Link } from 'react-router';
import { useDay } from '../app/context';
import { ReturnLink } from '../back/ReturnLink';
import type { Id } from '../wire';
import { VoidNote } from './VoidNote';

/** What was said of a record afterwards: taken back, corrected, or sent back. */
export function RecordNotes({ id }: { id: Id }) {
  const { ledger, returns, say } = useDay();
  const takenBackBy = ledger.takenBackBy(id);
  const correction = ledger.correction(id);
  return (
    <>
      {takenBackBy && <VoidNote by={takenBackBy} />}
      {correction && (
        <Link className="note calm" to={`/field/outbox/${correction.id}`}>
          <PencilLine aria-hidden />
          <span>{say('field.record.corrected.see')}</span>
        </Link>
      )}
      <ReturnLink sentBack={returns.find((one) => one.record === id)} />
    </>
  );
}
