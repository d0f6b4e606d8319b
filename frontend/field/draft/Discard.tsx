import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useDay } from '../app/context';
import { field } from '../field';
import type { OpenDraft } from './useDraft';

/** Throws a draft away: only after a second tap, since nobody can bring it back. */
export function Discard({ end, to }: { end: OpenDraft['end']; to: string }) {
  const { say } = useDay();
  const navigate = useNavigate();
  const [sure, setSure] = useState(false);
  if (!sure) {
    return (
      <button type="button" className="btn quiet wide" onClick={() => setSure(true)}>
        <Trash2 aria-hidden /> {say('field.draft.discard')}
      </button>
    );
  }
  return (
    <div className="note urgent">
      <span className="grow">{say('field.draft.discard.sure')}</span>
      <button
        type="button"
        className="pill late"
        onClick={() => void end((id) => field.drafts.discard(id)).then((done) => done && navigate(to, { replace: true }))}
      >
        {say('field.draft.discard.yes')}
      </button>
      <button type="button" className="pill" onClick={() => setSure(false)}>
        {say('field.cancel')}
      </button>
    </div>
  );
}
