import { useLiveQuery } from 'dexie-react-hooks';
import { useParams } from 'react-router';
import { Bar } from '../app/Bar';
import { useSpeech } from '../app/context';
import { useObservable } from '../app/useObservable';
import { field } from '../field';
import { ChangePage } from './ChangePage';
import { PasswordButton } from './PasswordButton';
import { PersonCard } from './PersonCard';

/** Who has signed in on this device, to change to one of them: with their PIN and no network, or with the password. */
export default function PeopleScreen() {
  const { id } = useParams();
  const { say } = useSpeech();
  const { person: here } = useObservable(field.session.state);
  const known = useLiveQuery(() => field.queries.known(), []);
  if (!known) return <main className="screen" aria-busy="true" />;
  const chosen = known.find(({ person }) => person.id === id && id !== here?.id);
  if (chosen) return <ChangePage key={id} known={chosen} />;
  const first = known.filter(({ person }) => person.id === here?.id);
  const others = known.filter(({ person }) => person.id !== here?.id);
  return (
    <main className="screen column">
      <Bar title={say('field.people.title')} back="/field" />
      <div className="scroll stack">
        <p className="sub">{say('field.people.lead')}</p>
        {[...first, ...others].map((one) => (
          <PersonCard key={one.person.id} known={one} here={one.person.id === here?.id} />
        ))}
      </div>
      <footer className="foot">
        <PasswordButton className="btn wide" label={say('field.people.other')} />
      </footer>
    </main>
  );
}
