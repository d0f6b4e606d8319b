import { Camera, Flashlight, Keyboard, SwitchCamera } from 'lucide-react';
import { useEffect, useRef, type ReactNode } from 'react';
import { useDay } from '../app/context';
import { useCamera } from '../camera/useCamera';
import { readPicture, watch } from '../scan/decode';
import { MissWords } from './MissWords';
import type { useFinder } from './useFinder';

interface Props {
  finder: ReturnType<typeof useFinder>;
  onType: () => void;
  /** Under the frame: what to do, or what was found. */
  children?: ReactNode;
}

/** The frame to hold a code in; a light, and the two ways that need no camera. */
export function Scanner({ finder, onType, children }: Props) {
  const { say } = useDay();
  const video = useRef<HTMLVideoElement>(null);
  const { state, torch, nextLens } = useCamera(video);
  const scanned = useRef(finder.scanned);
  scanned.current = finder.scanned;

  useEffect(() => {
    if (state !== 'on' || !video.current) return undefined;
    return watch(video.current, (text) => void scanned.current(text, 'scan'));
  }, [state]);

  async function ofPicture(file: File | undefined) {
    if (!file) return;
    const text = await readPicture(file).catch(() => undefined);
    if (text === undefined) finder.noCode();
    else await finder.scanned(text, 'photo');
  }

  return (
    <>
      <div className="finder">
        <video ref={video} muted autoPlay playsInline hidden={state !== 'on'} />
        <div className="frame" aria-hidden />
        <div className="finder-words">
          {state === 'denied' || state === 'none' ? (
            <p>{say(window.isSecureContext ? `field.camera.${state}` : 'field.camera.insecure')}</p>
          ) : (
            (children ?? <p>{say('field.scan.lead')}</p>)
          )}
          <MissWords miss={finder.miss} />
        </div>
      </div>
      <div className="finder-tools">
        {torch && (
          <button type="button" aria-pressed={torch.on} onClick={torch.toggle}>
            <b className="round-tool">
              <Flashlight aria-hidden />
            </b>
            {say('field.scan.torch')}
          </button>
        )}
        {!torch && nextLens && (
          <button type="button" onClick={nextLens}>
            <b className="round-tool">
              <SwitchCamera aria-hidden />
            </b>
            {say('field.scan.lens')}
          </button>
        )}
        <label>
          <b className="round-tool">
            <Camera aria-hidden />
          </b>
          {say('field.scan.photo')}
          <input className="hidden-label" type="file" accept="image/*" onChange={(event) => void ofPicture(event.target.files?.[0])} />
        </label>
        <button type="button" onClick={onType}>
          <b className="round-tool">
            <Keyboard aria-hidden />
          </b>
          {say('field.scan.type')}
        </button>
      </div>
    </>
  );
}
