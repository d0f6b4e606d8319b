import { useCallback, useState } from 'react';
import { useNavigate } from 'react-router';
import { Bar } from '../app/Bar';
import { useSpeech } from '../app/context';
import { contact, field } from '../field';
import { PIN_TRIES, type PinTry } from '../store/pins';
import type { KnownPerson } from '../store/queries';
import type { PersonRow } from '../store/rows';
import type { Key } from '../words/words';
import { PasswordButton } from './PasswordButton';
import { PersonMark } from './PersonMark';
import { PinPad } from './PinPad';

/** One of those who are known here takes the device over. */
export function ChangePage({ known }: { known: KnownPerson }) {
  const { say } = useSpeech();
  const { person } = known;
  // As it was when the page opened: a try is counted before it is known to be right.
  const [barred, setBarred] = useState(() => why(known));
  return (
    <main className="screen column">
      <Bar title={say('field.people.title')} back="/field/people" />
      <div className="scroll welcome">
        <div className="person-head">
          <PersonMark name={person.name} />
          <h2>{person.name}</h2>
          <p className="sub">{say(`role.${person.role}`)}</p>
        </div>
        {barred ? <p className="note calm">{say(barred, person.name)}</p> : <PinOf person={person} onLocked={() => setBarred('field.people.locked')} />}
      </div>
      <footer className="foot">
        <PasswordButton className={barred ? 'btn main' : 'btn wide'} label={say('field.people.password')} />
      </footer>
    </main>
  );
}

/** Why only the password helps. */
function why({ person, packed }: KnownPerson): Key | undefined {
  if (!person.pin) return 'field.people.no-pin';
  if (person.pin.misses >= PIN_TRIES) return 'field.people.locked';
  return packed ? undefined : 'field.people.no-pack';
}

function PinOf({ person, onLocked }: { person: PersonRow; onLocked: () => void }) {
  const { say } = useSpeech();
  const navigate = useNavigate();
  const [busy, setBusy] = useState(false);
  const [last, setLast] = useState<PinTry>();
  const enter = useCallback(
    async (pin: string) => {
      setBusy(true);
      const tried = await field.pins.check(person.id, pin);
      setLast(tried);
      setBusy(false);
      if (tried.triesLeft === 0) onLocked();
      if (!tried.right) return;
      await field.session.changeTo(person.id);
      contact(field);
      await navigate('/field', { replace: true });
    },
    [person.id, navigate, onLocked],
  );
  return (
    <PinPad
      title={say('field.pin.enter')}
      lead={say('field.pin.enter.lead')}
      problem={last && !last.right ? say('field.pin.wrong', last.triesLeft) : undefined}
      busy={busy}
      onPin={(pin) => void enter(pin)}
    />
  );
}
