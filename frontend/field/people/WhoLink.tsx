import { Link } from 'react-router';
import { useDay } from '../app/context';
import { PersonMark } from './PersonMark';

/** Whose day this is, on every tab; leads to changing persons. */
export function WhoLink() {
  const { person, say } = useDay();
  return (
    <Link className="who" to="/field/people" aria-label={say('field.who', person.name)}>
      <span className="who-words">{say('field.people.title')}</span>
      <PersonMark name={person.name} />
    </Link>
  );
}
