import { ChevronRight, Inbox } from 'lucide-react';
import { Link } from 'react-router';
import { useDay } from '../app/context';
import { useNow } from '../app/useNow';
import { facts } from '../words/facts';
import type { HeldCapture, Id, Instant, Reason } from '../wire';
import { newest } from '../draft/useBegin';

/** What the server keeps whole until somebody has looked at it, and why. */
export interface Held {
  id: Id;
  form?: string;
  place?: Id;
  at?: Instant;
  reasons: Reason[];
}

export const heldOf = (held: HeldCapture): Held => ({ ...held, at: held.capturedAt ?? held.receivedAt });

export function HeldCard({ held }: { held: Held }) {
  const { pack, places, time, words, say } = useDay();
  const now = useNow();
  const form = held.form ? newest(pack.forms, held.form) : undefined;
  const title = (held.place && places.shortPath(held.place)) || (form && words(form.title)) || say('field.held.something');
  return (
    <Link className="card task soon" to={`/field/outbox/${held.id}`}>
      <span className="icon">
        <Inbox aria-hidden />
      </span>
      <span className="grow">
        <span className="title">{title}</span>
        <span className="sub" style={{ display: 'block' }}>
          {facts(held.at && time.when(held.at, now), say('field.held.kept') + facts(...new Set(held.reasons.map((reason) => say(`field.reason.${reason.code}`)))))}
        </span>
      </span>
      <ChevronRight aria-hidden />
    </Link>
  );
}
