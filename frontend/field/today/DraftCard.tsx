import { PencilLine } from 'lucide-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { Link } from 'react-router';
import { field } from '../field';
import { useDay } from '../app/context';
import { useNow } from '../app/useNow';
import type { Draft } from '../store/rows';
import { aboutOf } from '../form/notes';
import { isStep } from '../form/steps';
import { isAbout } from '../casework/followed';
import { facts } from '../words/facts';

/** What was begun and not finished: one tap leads back to the same question. */
export function DraftCard({ draft }: { draft: Draft }) {
  const { places, cases, time, words, say } = useDay();
  const now = useNow();
  const form = useLiveQuery(() => field.queries.form(draft), [draft.form, draft.version]);
  const place = draft.place?.id ? places.shortPath(draft.place.id) : draft.place?.words;
  const number = isStep(draft.form) ? cases.find((one) => isAbout(one, aboutOf(draft)))?.number : undefined;
  return (
    <Link className="card task" to={`/field/draft/${draft.id}`}>
      <span className="icon">
        <PencilLine aria-hidden />
      </span>
      <div className="grow">
        <h3>{place || (form && words(form.title)) || draft.form}</h3>
        <div className="sub num">
          {facts(number !== undefined && say('field.case.number', number), place && form && words(form.title), say('field.draft.saved', time.when(draft.savedAt, now)))}
        </div>
      </div>
      <span className="pill">{say('field.draft.go-on')}</span>
    </Link>
  );
}
