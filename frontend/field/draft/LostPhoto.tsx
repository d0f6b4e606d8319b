import { Camera, CameraOff } from 'lucide-react';
import { useSpeech } from '../app/context';
import { useDraftDesk } from './desk';

/** The page before this one was killed while camera or gallery were open: offers to take the picture again. */
export function LostPhoto({ question }: { question: string }) {
  const { say } = useSpeech();
  const { openCamera, expectPhoto } = useDraftDesk();
  return (
    <div className="note gap-top" role="status">
      <CameraOff aria-hidden />
      <div className="grow">
        <b>{say('field.photo.lost')}</b>
        {say('field.photo.lost.lead')}
        <div className="row wraps gap-top">
          <button type="button" className="btn" onClick={() => openCamera(question)}>
            <Camera aria-hidden /> {say('field.photo.again')}
          </button>
          <button type="button" className="pill" onClick={() => expectPhoto(undefined)}>
            {say('field.photo.lost.leave')}
          </button>
        </div>
      </div>
    </div>
  );
}
