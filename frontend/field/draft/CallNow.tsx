import { Check, Phone } from 'lucide-react';
import type { ReactNode } from 'react';
import { field } from '../field';
import { useDay } from '../app/context';
import type { Department, Instant } from '../wire';

interface Props {
  department: Department;
  called?: Instant;
  notCalled?: true;
  problem?: ReactNode;
  onCalled: (at: Instant) => void;
  onNotCalled: () => void;
}

/** Danger to people: whom to call, now, with a button that calls; and whether it was done. */
export function CallNow({ department, called, notCalled, problem, onCalled, onNotCalled }: Props) {
  const { pack, time, say } = useDay();
  const contacts = pack.contacts.filter(({ department: of }) => of === department || of === 'control_centre');
  const ring = () => onCalled(field.clock.now().at);
  return (
    <div className="note urgent call-now" role="group" aria-label={say('field.call.title')}>
      <div className="grow stack">
        <b>{say('field.call.title')}</b>
        {contacts.map((contact) => (
          <a key={contact.phone} className="btn call" href={`tel:${contact.phone}`} onClick={ring}>
            <Phone aria-hidden />
            <span className="num">
              {contact.name} {contact.phone}
            </span>
          </a>
        ))}
        {contacts.length === 0 && <span>{say('field.call.nobody')}</span>}
        <div className="choice" style={{ marginTop: 0 }}>
          <button type="button" aria-pressed={called !== undefined} onClick={ring}>
            {called && <Check aria-hidden />}
            {called ? say('field.call.called-at', time.clock(called)) : say('field.call.called')}
          </button>
          <button type="button" aria-pressed={notCalled === true} onClick={onNotCalled}>
            {say('field.call.not-called')}
          </button>
        </div>
        {problem}
      </div>
    </div>
  );
}
