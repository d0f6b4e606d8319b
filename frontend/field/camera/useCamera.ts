import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import { useTrackControls, type Torch, type Zoom } from './useTrackControls';

export type CameraState = 'starting' | 'on' | 'denied' | 'none';

export interface Camera {
  state: CameraState;
  torch?: Torch;
  zoom?: Zoom;
  /** Asks for it again, after it was not given. */
  retry: () => void;
  /** Undefined where there is only one lens. */
  nextLens?: () => void;
}

const LENS = 'courtyard-lens';

/** The camera in the page: the back one, given back when the page is out of sight and taken again after. */
export function useCamera(video: RefObject<HTMLVideoElement | null>): Camera {
  const [state, setState] = useState<CameraState>('starting');
  const [lenses, setLenses] = useState<string[]>([]);
  const [track, setTrack] = useState<MediaStreamTrack>();
  const controls = useTrackControls(track);
  const stream = useRef<MediaStream>(undefined);

  const stop = useCallback(() => {
    stream.current?.getTracks().forEach((track) => track.stop());
    stream.current = undefined;
  }, []);

  const start = useCallback(
    async (lens: string | null) => {
      stop();
      if (!navigator.mediaDevices?.getUserMedia) {
        setState('none');
        return;
      }
      try {
        const opened = await open(lens);
        if (!video.current) {
          opened.getTracks().forEach((track) => track.stop());
          return;
        }
        stream.current = opened;
        video.current.srcObject = opened;
        await video.current.play().catch(() => undefined);
        setTrack(opened.getVideoTracks()[0]);
        setState('on');
        const devices = await navigator.mediaDevices.enumerateDevices();
        setLenses(devices.filter(({ kind, deviceId }) => kind === 'videoinput' && deviceId).map(({ deviceId }) => deviceId));
      } catch (failure) {
        setState((failure as DOMException).name === 'NotAllowedError' ? 'denied' : 'none');
      }
    },
    [stop, video],
  );

  useEffect(() => {
    const come = () => (document.visibilityState === 'visible' ? void start(remembered()) : stop());
    come();
    document.addEventListener('visibilitychange', come);
    return () => {
      document.removeEventListener('visibilitychange', come);
      stop();
    };
  }, [start, stop]);

  const nextLens = () => {
    const now = stream.current?.getVideoTracks()[0]?.getSettings().deviceId;
    const next = lenses[(lenses.indexOf(now ?? '') + 1) % lenses.length];
    localStorage.setItem(LENS, next);
    void start(next);
  };
  return {
    state,
    ...controls,
    retry: () => void start(remembered()),
    nextLens: lenses.length > 1 ? nextLens : undefined,
  };
}

/** After sleep some phones open another lens, so the one that was chosen is remembered. */
const remembered = () => localStorage.getItem(LENS);

async function open(lens: string | null): Promise<MediaStream> {
  // Some browsers let a page have the zoom only where it was asked for.
  const size = { width: { ideal: 1920 }, height: { ideal: 1080 }, zoom: true };
  const back = { video: { facingMode: { ideal: 'environment' }, ...size } };
  if (!lens) return navigator.mediaDevices.getUserMedia(back);
  try {
    return await navigator.mediaDevices.getUserMedia({ video: { deviceId: { exact: lens }, ...size } });
  } catch (failure) {
    if ((failure as DOMException).name === 'NotAllowedError') throw failure;
    return navigator.mediaDevices.getUserMedia(back); // that lens is gone
  }
}
