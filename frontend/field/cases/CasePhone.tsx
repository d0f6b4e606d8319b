import { Eye, Phone } from 'lucide-react';
import { useState } from 'react';
import { useDay } from '../app/context';
import type { Followed } from '../casework/followed';
import { masked } from './mask';
import { useStep } from './useStep';

/** The resident's telephone: masked until it is asked for, which leaves a trace; then one tap calls. */
export function CasePhone({ one: { id, number, phone } }: { one: Pick<Followed, 'id' | 'number' | 'phone'> }) {
  const { say } = useDay();
  const { form, take } = useStep(id);
  const [shown, setShown] = useState(false);
  const trace = form('case.number');
  if (phone === undefined) return null;
  if (shown) {
    return (
      <a className="btn wide" href={`tel:${phone.replace(/[^+\d]/g, '')}`}>
        <Phone aria-hidden /> <span className="num">{say('field.case.call', phone)}</span>
      </a>
    );
  }
  async function show() {
    // Before it has a number it is the person's own note, which nothing can name.
    if (number !== undefined && trace) await take(trace);
    setShown(true);
  }
  return (
    <button className="btn wide" onClick={() => void show()}>
      <Eye aria-hidden />
      <span>
        <span className="num">{masked(phone)}</span>
        <small className="sub case-facts">{say('field.case.phone.lead')}</small>
      </span>
    </button>
  );
}
