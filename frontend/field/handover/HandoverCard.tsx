import { Handshake } from 'lucide-react';
import { useDay } from '../app/context';
import { useNow } from '../app/useNow';
import { newest } from '../draft/useBegin';
import { field } from '../field';
import { HANDOVER_READ } from '../form/notes';
import type { Handover } from '../wire';
import { facts } from '../words/facts';

/** Words of whoever was here before; they stand until somebody says that they were read. */
export function HandoverCard({ handover }: { handover: Handover }) {
  const { pack, person, places, time, say } = useDay();
  const now = useNow();
  const form = newest(pack.forms, HANDOVER_READ);
  const read = () => form && void field.drafts.handIn([{ person: person.id, form, answers: { handover: handover.id } }]);
  return (
    <article className="card stack">
      <div className="row">
        <Handshake aria-hidden />
        <div className="grow">
          <h3>{places.path(handover.courtyard) || say('field.handover.title')}</h3>
          <div className="sub num">{facts(handover.by, time.when(handover.at, now))}</div>
        </div>
      </div>
      <p className="said-words">{handover.words}</p>
      {form && (
        <button className="btn wide" onClick={read}>
          {say('field.ok')}
        </button>
      )}
    </article>
  );
}
