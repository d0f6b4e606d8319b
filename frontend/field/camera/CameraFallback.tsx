import { Camera } from 'lucide-react';
import { useSpeech } from '../app/context';

interface Props {
  state: 'denied' | 'none';
  onPicture: (file: Blob) => void;
}

/** Where the page is given no camera: why, and the system's own camera or the gallery instead. */
export function CameraFallback({ state, onPicture }: Props) {
  const { say } = useSpeech();
  const why = window.isSecureContext ? (`field.camera.${state}` as const) : 'field.camera.insecure';
  return (
    <div className="camera-fallback" role="status">
      <p>{say(why)}</p>
      <label className="btn main">
        <Camera aria-hidden /> {say('field.camera.system')}
        <input
          className="hidden-label"
          type="file"
          accept="image/*"
          capture="environment"
          onChange={(event) => event.target.files?.[0] && onPicture(event.target.files[0])}
        />
      </label>
    </div>
  );
}
