import { useCallback, useState } from 'react';
import { useNavigate } from 'react-router';
import { Bar } from '../app/Bar';
import { useSpeech } from '../app/context';
import { contact, field } from '../field';
import { PIN_TRIES, type PinTry } from '../store/pins';
import type { KnownPerson } from '../store/queries';
import type { Key } from '../words/words';
import { PasswordButton } from './PasswordButton';
import { PersonMark } from './PersonMark';
import { PinPad } from './PinPad';

/** One of those who are known here takes the device over. */
export function ChangePage({ known }: { known: KnownPerson }) {
  const { say } = useSpeech();
  const { person } = known;
  const barred = why(known);
  return (
    <main className="screen column">
      <Bar title={say('field.people.title')} back="/field/people" />
      <div className="scroll welcome">
        <div className="person-head">
          <PersonMark name={person.name} />
          <h2>{person.name}</h2>
          <p className="sub">{say(`role.${person.role}`)}</p>
        </div>
        {barred ? <p className="note calm">{say(barred, person.name)}</p> : <PinOf known={known} />}
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

function PinOf({ known: { person } }: { known: KnownPerson }) {
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
      if (!tried.right) return;
      await field.session.changeTo(person.id);
      contact(field);
      await navigate('/field', { replace: true });
    },
    [person.id, navigate],
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
