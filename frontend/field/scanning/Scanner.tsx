import { Camera, Flashlight, Keyboard, SwitchCamera } from 'lucide-react';
import { useEffect, useRef, useState, type ChangeEvent, type ReactNode } from 'react';
import { useDay } from '../app/context';
import { NoCamera } from '../camera/NoCamera';
import { useCamera } from '../camera/useCamera';
import { ZoomSlider } from '../camera/ZoomSlider';
import { isHeic } from '../device/picture';
import { readPicture, watchCamera } from '../scan/decode';
import { CodeChoice } from './CodeChoice';
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
  const { state, torch, zoom, nextLens, retry } = useCamera(video);
  const [reading, setReading] = useState(false);
  const scanned = useRef(finder.scanned);
  scanned.current = finder.scanned;
  // Or what the camera sees would change the choice under the finger, or come before what was asked for.
  const held = useRef(false);
  held.current = reading || finder.choice !== undefined;

  useEffect(() => {
    if (state !== 'on' || !video.current) return undefined;
    return watchCamera(video.current, () => held.current, (texts) => void scanned.current(texts, 'scan'));
  }, [state]);

  async function ofPicture({ target }: ChangeEvent<HTMLInputElement>) {
    const file = target.files?.[0];
    target.value = ''; // so that the same one can be chosen again
    if (!file) return;
    finder.forget();
    setReading(true);
    try {
      const texts = await readPicture(file);
      if (texts.length > 0) await finder.scanned(texts, 'photo');
      else finder.missed({ kind: 'no-code' });
    } catch {
      finder.missed({ kind: 'unread', isHeic: await isHeic(file) });
    } finally {
      setReading(false);
    }
  }

  return (
    <>
      <div className="finder">
        <video ref={video} muted autoPlay playsInline hidden={state !== 'on'} />
        {finder.choice ? (
          <CodeChoice choice={finder.choice} onPick={(found) => finder.take(found, finder.choice!.means)} onNone={finder.forget} />
        ) : state === 'denied' || state === 'none' ? (
          <NoCamera state={state} retry={retry} />
        ) : (
          <div className="frame" aria-hidden />
        )}
        <div className="finder-words" aria-busy={reading}>
          {reading ? (
            <p role="status">{say('field.scan.reading')}</p>
          ) : (
            !finder.choice && state !== 'denied' && state !== 'none' && (children ?? <p>{say('field.scan.lead')}</p>)
          )}
          <MissWords miss={finder.miss} />
        </div>
      </div>
      {zoom && !finder.choice && <ZoomSlider zoom={zoom} />}
      <div className="finder-tools">
        {torch && (
          <button type="button" aria-pressed={torch.on} onClick={torch.toggle}>
            <b className="round-tool">
              <Flashlight aria-hidden />
            </b>
            {say('field.scan.torch')}
          </button>
        )}
        {nextLens && (
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
          <input className="hidden-label" type="file" accept="image/*" onChange={(event) => void ofPicture(event)} />
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
