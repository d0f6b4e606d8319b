import { useState } from 'react';
import { Navigate, useNavigate } from 'react-router';
import { Bar } from '../app/Bar';
import { useDay } from '../app/context';
import { field } from '../field';
import { isWeak } from '../store/weakPin';
import type { Key } from '../words/words';
import { PinPad } from './PinPad';

/** Six digits of one's own for this device, typed twice. */
export default function SetPinScreen() {
  const { person, signedIn, say } = useDay();
  const navigate = useNavigate();
  const [first, setFirst] = useState<string>();
  const [problem, setProblem] = useState<Key>();
  const [busy, setBusy] = useState(false);

  async function take(pin: string) {
    setProblem(undefined);
    if (first === undefined) {
      if (isWeak(pin)) setProblem('field.pin.weak');
      else setFirst(pin);
    } else if (pin !== first) {
      setFirst(undefined);
      setProblem('field.pin.differ');
    } else {
      setBusy(true);
      await field.pins.set(person.id, pin);
      await navigate('/field/me', { replace: true, state: { said: 'field.pin.done' satisfies Key } });
    }
  }
  // Whoever came in by the PIN has not shown that they know the password.
  if (person.pin && signedIn !== 'yes') return <Navigate to="/field/me" replace />;
  return (
    <main className="screen column">
      <Bar title={say('field.pin.title')} back="/field/me" />
      <div className="scroll welcome">
        <PinPad
          key={first === undefined ? 'first' : 'again'}
          title={say(first === undefined ? 'field.pin.choose' : 'field.pin.again')}
          lead={say(first === undefined ? 'field.pin.choose.lead' : 'field.pin.again.lead')}
          problem={problem && say(problem)}
          busy={busy}
          onPin={(pin) => void take(pin)}
        />
      </div>
    </main>
  );
}
