import { CameraOff, CircleAlert, HardDrive } from 'lucide-react';
import { useDay } from '../app/context';
import { RoomNote } from '../app/RoomNote';
import type { OpenDraft } from './useDraft';

/** What must be said before the questions: a picture that did not arrive, a full device, what is still missing. */
export function DraftNotes({ open: { draft, change, trouble }, problems }: { open: OpenDraft; problems: number }) {
  const { say } = useDay();
  return (
    <div className="stack" id="draft-notes" role="status" style={{ marginBottom: 12 }}>
      {draft.awaitingPhoto !== undefined && (
        <div className="note">
          <CameraOff aria-hidden />
          <span className="grow">
            <b>{say('field.photo.lost')}</b>
            {say('field.photo.lost.lead')}
          </span>
          <button type="button" className="pill" onClick={() => change({ awaitingPhoto: null })}>
            {say('field.ok')}
          </button>
        </div>
      )}
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
