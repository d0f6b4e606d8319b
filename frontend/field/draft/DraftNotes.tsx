import { CircleAlert, HardDrive } from 'lucide-react';
import { useDay } from '../app/context';
import { RoomNote } from '../app/RoomNote';
import type { OpenDraft } from './useDraft';

/** What must be said before the questions: a full device, what is still missing. */
export function DraftNotes({ open: { trouble }, problems }: { open: OpenDraft; problems: number }) {
  const { say } = useDay();
  return (
    <div className="stack" id="draft-notes" role="status" style={{ marginBottom: 12 }}>
      <RoomNote />
      {trouble && (
        <p className="note urgent">
          <HardDrive aria-hidden />
          <span>{say(trouble)}</span>
        </p>
      )}
      {problems > 0 && (
        <p className="note urgent">
          <CircleAlert aria-hidden />
          <span>{say('field.draft.problems', problems)}</span>
        </p>
      )}
    </div>
  );
}
