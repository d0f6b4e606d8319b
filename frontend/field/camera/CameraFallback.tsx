import { Camera } from 'lucide-react';
import { useSpeech } from '../app/context';
import { NoCamera } from './NoCamera';

interface Props {
  state: 'denied' | 'none';
  retry: () => void;
  onPicture: (file: Blob) => void;
}

/** Where the page is given no camera: why, and the system's own camera or the gallery instead. */
export function CameraFallback({ state, retry, onPicture }: Props) {
  const { say } = useSpeech();
  return (
    <div className="camera-fallback" role="status">
      <NoCamera state={state} retry={retry} />
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
