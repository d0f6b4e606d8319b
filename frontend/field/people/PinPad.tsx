import { Delete } from 'lucide-react';
import { useSpeech } from '../app/context';
import { PIN_DIGITS } from '../store/weakPin';
import { useDigits } from './useDigits';

interface Props {
  title: string;
  lead: string;
  /** What was wrong with the last six digits. */
  problem?: string;
  /** The last six are being looked at, which takes a moment on purpose. */
  busy: boolean;
  onPin: (pin: string) => void;
}

/** Six digits on large keys; a keyboard does as well. What was typed is never shown. */
export function PinPad({ title, lead, problem, busy, onPin }: Props) {
  const { say } = useSpeech();
  const { typed, type, back } = useDigits(busy, onPin);
  const filled = busy ? PIN_DIGITS : typed.length;
  return (
    <section className="pin" aria-busy={busy}>
      <h2>{title}</h2>
      <p className="sub">{lead}</p>
      <div className="pin-dots" role="img" aria-label={say('field.pin.typed', filled)}>
        {Array.from({ length: PIN_DIGITS }, (_, index) => (
          <i key={index} className={index < filled ? 'on' : ''} />
        ))}
      </div>
      <p className="pin-problem" role="alert">
        {!busy && problem}
      </p>
      <div className="pin-keys">
        {['1', '2', '3', '4', '5', '6', '7', '8', '9'].map((digit) => (
          <button key={digit} type="button" onClick={() => type(digit)}>
            {digit}
          </button>
        ))}
        <button type="button" className="zero" onClick={() => type('0')}>
          0
        </button>
        <button type="button" className="calm" aria-label={say('field.pin.delete')} onClick={back}>
          <Delete aria-hidden />
        </button>
      </div>
    </section>
  );
}
