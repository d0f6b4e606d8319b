import { Camera, CircleAlert, Images, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useDay } from '../app/context';
import { Picture } from '../camera/Picture';
import { useDraftDesk } from './desk';
import { NoRoom } from './NoRoom';
import { LostPhoto } from './LostPhoto';
import { watermark } from './watermark';

interface Props {
  question: string;
  labelledBy?: string;
}

/** The pictures of a question: a tap on one offers to take it away before it is sent. */
export function PhotoStrip({ question, labelledBy }: Props) {
  const { draft, lost, unread, openCamera, addFiles, expectPhoto, removePhoto } = useDraftDesk();
  const { person, places, time, say } = useDay();
  const [chosen, setChosen] = useState<string>();
  const photos = draft.photos.filter((photo) => photo.question === question);
  const place = draft.place?.id ? places.shortPath(draft.place.id) : (draft.place?.words ?? '');
  return (
    <>
      <div className="photos" role="group" aria-labelledby={labelledBy}>
        {photos.map((photo, index) => (
          <span key={photo.sha256} className="ph-with-tools">
            <button
              type="button"
              className="ph"
              aria-expanded={chosen === photo.sha256}
              onClick={() => setChosen(chosen === photo.sha256 ? undefined : photo.sha256)}
            >
              <span className="hidden-label">{say('field.photo.number', index + 1)}</span>
              <Picture sha256={photo.sha256} />
              <i>{watermark(photo, person.name, place, time)}</i>
            </button>
            {chosen === photo.sha256 && (
              <button type="button" className="icon ph-remove" aria-label={say('field.photo.remove')} onClick={() => removePhoto(photo.sha256, question)}>
                <Trash2 aria-hidden />
              </button>
            )}
          </span>
        ))}
        <button type="button" className="ph add" data-device onClick={() => openCamera(question)}>
          <Camera aria-hidden />
          {say('field.photo.take')}
        </button>
        <label className="ph add" data-device onClick={() => expectPhoto(question)}>
          <Images aria-hidden />
          {say('field.photo.gallery')}
          <input
            className="hidden-label"
            type="file"
            accept="image/*"
            multiple
            ref={(input) => {
              const cancelled = () => expectPhoto(undefined);
              input?.addEventListener('cancel', cancelled);
              return () => input?.removeEventListener('cancel', cancelled);
            }}
            onChange={(event) => {
              void addFiles(question, [...(event.target.files ?? [])], 'gallery');
              event.target.value = '';
            }}
          />
        </label>
      </div>
      {lost === question && <LostPhoto question={question} />}
      <div role="alert">
        {unread?.question === question && (
          <p className="problem">
            <CircleAlert aria-hidden /> {say(unread.words)}
          </p>
        )}
      </div>
      <NoRoom question={question} />
    </>
  );
}
