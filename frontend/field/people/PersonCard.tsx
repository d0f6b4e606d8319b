import { ChevronRight } from 'lucide-react';
import { Link } from 'react-router';
import { useSpeech } from '../app/context';
import type { KnownPerson } from '../store/queries';
import { facts } from '../words/facts';
import { PersonMark } from './PersonMark';

/** Somebody who has signed in on this device: name, role, and how much of theirs waits here. */
export function PersonCard({ known, here }: { known: KnownPerson; here: boolean }) {
  const { say } = useSpeech();
  const { person, captures, drafts } = known;
  const waits = [captures > 0 && say('field.waiting', captures), drafts > 0 && say('field.people.drafts', drafts)];
  const content = (
    <>
      <PersonMark name={person.name} />
      <span className="grow">
        <span className="title">{person.name}</span>
        <span className="sub num" style={{ display: 'block' }}>
          {facts(say(`role.${person.role}`), ...(captures + drafts > 0 ? waits : [say('field.people.nothing')]))}
        </span>
      </span>
    </>
  );
  if (here) {
    return (
      <div className="card task" aria-current="true">
        {content}
        <span className="pill ok">{say('field.people.here')}</span>
      </div>
    );
  }
  return (
    <Link className="card task" to={`/field/people/${person.id}`}>
      {content}
      <ChevronRight aria-hidden />
    </Link>
  );
}
