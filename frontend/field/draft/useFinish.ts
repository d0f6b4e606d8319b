import { useMemo, useState } from 'react';
import { check } from '../form/check';
import { strip } from '../form/relevance';
import { ARRIVAL } from '../store/capture';
import type { Finding, Form, Problem } from '../wire';
import type { OpenDraft } from './useDraft';
import { field } from '../field';

/** Finishes a form once nothing is missing; until then says what is. */
export function useFinish({ draft, end }: OpenDraft, form: Form, findings: Finding[]) {
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const found = useMemo<Problem[]>(
    () => check(form, strip(form, draft.answers), draft.photos.map(({ sha256 }) => sha256)),
    [form, draft.answers, draft.photos],
  );
  const isUnproven = draft.place?.arrival === 'hand' && !draft.photos.some(({ question }) => question === ARRIVAL);
  const unanswered = findings.filter(({ id }) => !draft.revisits.some(({ finding }) => finding === id));

  /** @return the id of the first element that something is missing in, or undefined when it was finished */
  async function finish(): Promise<string | undefined> {
    setTried(true);
    if (isUnproven) return `question-${ARRIVAL}`;
    if (unanswered.length > 0) return `open-finding-${unanswered[0].id}`;
    if (found.length > 0) return `question-${found[0].question}`;
    setBusy(true);
    const done = await end((id) => field.drafts.finish(id));
    setBusy(false);
    return done ? undefined : 'draft-notes';
  }
  return { problems: tried ? found : NONE, unanswered: tried ? unanswered.map(({ id }) => id) : NONE, unproven: tried && isUnproven, busy, finish };
}

const NONE: never[] = [];
