import { CheckCheck, ScanLine } from 'lucide-react';
import { useDay } from '../app/context';
import { HANDOVER, REPLY, VOID } from '../form/notes';
import type { Draft } from '../store/rows';
import type { Finding, Form } from '../wire';
import type { Key } from '../words/words';
import { mayPassRest } from './restPassed';

interface Props {
  form: Form;
  draft: Draft;
  findings: Finding[];
  /** There are stops left on the round. */
  more: boolean;
  busy: boolean;
  onRest: () => void;
  onFinish: () => void;
}

export function DraftFoot({ form, draft, findings, more, busy, onRest, onFinish }: Props) {
  const { say } = useDay();
  const rest = form.kind === 'checklist' && mayPassRest(form, draft.answers, findings, draft.revisits);
  return (
    <footer className="foot">
      {rest && (
        <button type="button" className="btn" onClick={onRest}>
          <CheckCheck aria-hidden /> {say('field.draft.rest')}
        </button>
      )}
      <button type="button" className="btn main" onClick={onFinish} aria-disabled={busy}>
        {more && <ScanLine aria-hidden />}
        {say(more ? 'field.draft.finish.next' : finishWords(draft))}
      </button>
    </footer>
  );
}

function finishWords({ form, corrects }: Draft): Key {
  return corrects ? 'field.return.finish' : (NOTES[form] ?? 'field.draft.finish');
}

const NOTES: Record<string, Key> = { [REPLY]: 'field.return.hand-in', [VOID]: 'field.void', [HANDOVER]: 'field.handover.do' };
