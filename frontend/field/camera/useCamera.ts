import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';

export type CameraState = 'starting' | 'on' | 'denied' | 'none';

export interface Camera {
  state: CameraState;
  /** Undefined where there is no light to switch. */
  torch?: { on: boolean; toggle: () => void };
  /** Undefined where there is only one lens. */
  nextLens?: () => void;
}

const LENS = 'courtyard-lens';

/** The camera in the page: the back one, given back when the page is out of sight and taken again after. */
export function useCamera(video: RefObject<HTMLVideoElement | null>): Camera {
  const [state, setState] = useState<CameraState>('starting');
  const [lenses, setLenses] = useState<string[]>([]);
  const [hasTorch, setHasTorch] = useState(false);
  const [torchOn, setTorchOn] = useState(false);
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
        const [track] = opened.getVideoTracks();
        setHasTorch('torch' in (track.getCapabilities?.() ?? {}));
        setTorchOn(false);
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

  const toggle = () => {
    const [track] = stream.current?.getVideoTracks() ?? [];
    const constraint = { advanced: [{ torch: !torchOn }] } as unknown as MediaTrackConstraints;
    void track?.applyConstraints(constraint).then(() => setTorchOn(!torchOn), () => setHasTorch(false));
  };
  const nextLens = () => {
    const now = stream.current?.getVideoTracks()[0]?.getSettings().deviceId;
    const next = lenses[(lenses.indexOf(now ?? '') + 1) % lenses.length];
    localStorage.setItem(LENS, next);
    void start(next);
  };
  return {
    state,
    torch: hasTorch ? { on: torchOn, toggle } : undefined,
    nextLens: lenses.length > 1 ? nextLens : undefined,
  };
}

/** After sleep some phones open another lens, so the one that was chosen is remembered. */
const remembered = () => localStorage.getItem(LENS);

async function open(lens: string | null): Promise<MediaStream> {
  const size = { width: { ideal: 1920 }, height: { ideal: 1080 } };
  const back = { video: { facingMode: { ideal: 'environment' }, ...size } };
  if (!lens) return navigator.mediaDevices.getUserMedia(back);
  try {
    return await navigator.mediaDevices.getUserMedia({ video: { deviceId: { exact: lens }, ...size } });
  } catch (failure) {
    if ((failure as DOMException).name === 'NotAllowedError') throw failure;
    return navigator.mediaDevices.getUserMedia(back); // that lens is gone
  }
}
