import { useLiveQuery } from 'dexie-react-hooks';
import { DatabaseZap } from 'lucide-react';
import { useDay } from '../app/context';
import { useNow } from '../app/useNow';
import { field } from '../field';
import type { EmptiedStore } from '../wire';

/** What a browser has cleared away of this person's: told in so many words until they have seen it. */
export function EmptiedNotes() {
  const { person } = useDay();
  const emptied = useLiveQuery(() => field.emptied.of(person.id), [person.id]) ?? [];
  return emptied.map((one) => <EmptiedNote key={one.store} emptied={one} />);
}

function EmptiedNote({ emptied: { store, here, captures, photos, lastContact } }: { emptied: EmptiedStore }) {
  const { person, time, say } = useDay();
  const now = useNow();
  const last = time.when(lastContact, now);
  const seen = async () => {
    await field.emptied.seen(person.id, store);
    await field.report.tell();
  };
  return (
    <div className="note urgent" role="alert">
      <DatabaseZap aria-hidden />
      <div className="grow">
        <b>{say(here ? 'field.emptied.here' : 'field.emptied.elsewhere')}</b>
        {captures + photos > 0 ? say('field.emptied.lost', last, captures, photos) : say('field.emptied.nothing', last)}
        <button type="button" className="btn wide gap-top" onClick={() => void seen()}>
          {say('field.ok')}
        </button>
      </div>
    </div>
  );
}
