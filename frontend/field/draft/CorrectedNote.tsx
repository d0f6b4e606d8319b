import { ListChecks } from 'lucide-react';
import { useState } from 'react';
import { useDay } from '../app/context';
import { field } from '../field';
import type { Form } from '../wire';
import { CarryOverPage } from './CarryOverPage';
import { newest } from './useBegin';
import type { OpenDraft } from './useDraft';

/** The checklist was corrected after the draft was begun: it may go on as it is, or be carried over. */
export function CorrectedNote({ open: { draft, run }, form }: { open: OpenDraft; form: Form }) {
  const { pack, say } = useDay();
  const [looking, setLooking] = useState(false);
  const corrected = newest(pack.forms, form.id);
  // A correction is made in the version of what it corrects.
  if (!corrected || corrected.version <= form.version || draft.corrects) return null;
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
