import { CircleAlert, Flashlight, Layers2, SwitchCamera } from 'lucide-react';
import { useRef, useState } from 'react';
import { useSpeech } from '../app/context';
import { Overlay } from '../app/Overlay';
import type { PhotoInManifest, Sha256 } from '../wire';
import type { Key } from '../words/words';
import { CameraFallback } from './CameraFallback';
import { Picture } from './Picture';
import { snapshot } from './snapshot';
import { useCamera } from './useCamera';
import { ZoomSlider } from './ZoomSlider';

interface Props {
  taken: PhotoInManifest[];
  /** How it was: lies half-transparent over the view, so that the same is taken from the same side. */
  before?: Sha256;
  /** Why the last one was not kept. */
  trouble?: Key;
  onShot: (shot: Blob) => Promise<void>;
  onClose: () => void;
}

/** The app's own camera: the system's would have the page killed on phones that are short of memory. */
export function CameraPage({ taken, before, trouble, onShot, onClose }: Props) {
  const { say } = useSpeech();
  const video = useRef<HTMLVideoElement>(null);
  const { state, torch, zoom, nextLens, retry } = useCamera(video);
  // On a slow phone the camera is there before it shows anything.
  const [showing, setShowing] = useState(false);
  const [blank, setBlank] = useState(false);
  const [busy, setBusy] = useState(false);
  const [over, setOver] = useState(true);

  const wrong = blank ? 'field.photo.blank' : trouble;

  async function shoot() {
    if (!video.current || busy) return;
    setBusy(true);
    setBlank(false);
    try {
      const shot = await snapshot(video.current);
      if (shot) await onShot(shot);
      else setBlank(true);
    } finally {
      setBusy(false);
    }
  }

  return (
    <Overlay title={say('field.photo.take')} dark onClose={onClose}>
      <div className="viewfinder">
        <video
          ref={video}
          muted
          autoPlay
          playsInline
          hidden={state !== 'on'}
          onEmptied={() => setShowing(false)}
          onLoadedData={() => setShowing(true)}
          onPlaying={() => setShowing(true)}
        />
        {before && over && state === 'on' && (
          <span className="before">
            <Picture sha256={before} otherwise={<></>} />
          </span>
        )}
        {(state === 'denied' || state === 'none') && <CameraFallback state={state} retry={retry} onPicture={(file) => void onShot(file)} />}
      </div>
      {zoom && <ZoomSlider zoom={zoom} />}
      <div className="camera-trouble" role="alert">
        {wrong && (
          <p className="note urgent">
            <CircleAlert aria-hidden /> {say(wrong)}
          </p>
        )}
      </div>
      <div className="shots" aria-live="polite">
        {taken.map((photo) => (
          <span className="ph" key={photo.sha256}>
            <Picture sha256={photo.sha256} />
          </span>
        ))}
        <span className="hidden-label">{say('field.photo.count', taken.length)}</span>
      </div>
      <div className="camera-tools">
        <span className="row">
          {before && (
            <button type="button" className="round-tool" aria-pressed={over} aria-label={say('field.case.before')} onClick={() => setOver(!over)}>
              <Layers2 aria-hidden />
            </button>
          )}
          {torch && (
            <button type="button" className="round-tool" aria-pressed={torch.on} aria-label={say('field.scan.torch')} onClick={torch.toggle}>
              <Flashlight aria-hidden />
            </button>
          )}
          {nextLens && (
            <button type="button" className="round-tool" aria-label={say('field.scan.lens')} onClick={nextLens}>
              <SwitchCamera aria-hidden />
            </button>
          )}
        </span>
        <button type="button" className="shutter" aria-label={say('field.photo.shoot')} disabled={state !== 'on' || !showing} aria-busy={busy} onClick={() => void shoot()} />
        <button type="button" className="btn" onClick={onClose}>
          {taken.length > 0 ? say('field.photo.done', taken.length) : say('field.cancel')}
        </button>
      </div>
    </Overlay>
  );
}
