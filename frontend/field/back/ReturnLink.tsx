import { CornerUpLeft } from 'lucide-react';
import { Link } from 'react-router';
import { useDay } from '../app/context';
import type { Return } from '../wire';

/** Says of a record or a round that it was sent back, and leads there. */
export function ReturnLink({ sentBack }: { sentBack?: Return }) {
  const { say } = useDay();
  if (!sentBack) return null;
  return (
    <Link className="note" to={`/field/return/${sentBack.id}`} style={{ marginBottom: 12 }}>
      <CornerUpLeft aria-hidden />
      <span>
        <b>{say('field.return.title')}</b>
        {sentBack.words}
      </span>
    </Link>
  );
}
