import { CheckCheck, ScanLine } from 'lucide-react';
import { useDay } from '../app/context';
import type { Draft } from '../store/rows';
import type { Finding, Form } from '../wire';
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
        {say(more ? 'field.draft.finish.next' : 'field.draft.finish')}
      </button>
    </footer>
  );
}
