import { HardDrive } from 'lucide-react';
import { useDay } from '../app/context';
import { useDraftDesk } from './desk';

/** Beside a question for whose picture there is no room: that the words are kept, what to do, and the way to try it. */
export function NoRoom({ question }: { question: string }) {
  const { full, openCamera } = useDraftDesk();
  const { say } = useDay();
  return (
    <div role="alert">
      {full?.question === question && (
        <div className="note urgent">
          <HardDrive aria-hidden />
          <div className="grow">
            <b>{say(full.tried ? 'field.room.not-kept' : 'field.room.none')}</b>
            {say('field.room.clear')}
            {!full.tried && (
              <button type="button" className="btn wide gap-top" onClick={() => openCamera(question, true)}>
                {say('field.room.anyway')}
              </button>
            )}
          </div>
        </div>
      )}
    </div>
  );
}
