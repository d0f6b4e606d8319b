import { ListChecks } from 'lucide-react';
import { useState } from 'react';
import { useDay } from '../app/context';
import { field } from '../field';
import type { Draft } from '../store/rows';
import type { Form } from '../wire';
import { CarryOverPage } from './CarryOverPage';
import { newest } from './useBegin';
import type { OpenDraft } from './useDraft';

interface Props {
  open: OpenDraft;
  form: Form;
  corrected: Form;
}

/** The checklist was corrected after the draft was begun: it may go on as it is, or be carried over. */
export function CorrectedNote({ open: { draft, run }, form, corrected }: Props) {
  const { say } = useDay();
  const [looking, setLooking] = useState(false);
  return (
    <div className="note calm">
      <ListChecks aria-hidden />
      <div className="grow">
        <b>{say('field.newer.title')}</b>
        {say('field.newer.lead')}
        <button type="button" className="btn wide gap-top" onClick={() => setLooking(true)}>
          {say('field.newer.look')}
        </button>
      </div>
      {looking && (
        <CarryOverPage
          draft={draft}
          from={form}
          to={corrected}
          onClose={() => setLooking(false)}
          onCarryOver={() => void run((id) => field.drafts.carryOver(id, corrected)).then(() => setLooking(false))}
        />
      )}
    </div>
  );
}

/** What the draft can be carried over to; a correction is made in the version of what it corrects. */
export function correctedSince(draft: Draft, form: Form, forms: Form[]): Form | undefined {
  const latest = newest(forms, form.id);
  return latest && latest.version > form.version && !draft.corrects ? latest : undefined;
}
