import { useEffect, useState } from 'react';

export interface Torch {
  on: boolean;
  toggle: () => void;
}
export interface Zoom {
  value: number;
  min: number;
  max: number;
  step: number;
  set: (value: number) => void;
}

/** What phones tell of their cameras beyond what browsers have agreed on. */
interface PhoneTrack {
  torch?: boolean;
  zoom?: Pick<Zoom, 'min' | 'max' | 'step'>;
}

/** Light and zoom of a running camera; each undefined where the phone has none, or does not let pages have it. */
export function useTrackControls(track: MediaStreamTrack | undefined): { torch?: Torch; zoom?: Zoom } {
  const [has, setHas] = useState<PhoneTrack>({});
  const [torchOn, setTorchOn] = useState(false);
  const [zoom, setZoom] = useState(1);

  useEffect(() => {
    const phone = (track?.getCapabilities?.() ?? {}) as PhoneTrack;
    const { zoom = phone.zoom?.min ?? 1 } = (track?.getSettings() ?? {}) as { zoom?: number };
    setHas(phone);
    setTorchOn(false);
    setZoom(zoom);
  }, [track]);

  // Some phones say that they have a light and then cannot switch it: the button goes.
  const toggle = () =>
    void apply(track, { torch: !torchOn }).then(() => setTorchOn(!torchOn), () => setHas({ ...has, torch: false }));
  const set = (value: number) => {
    setZoom(value);
    apply(track, { zoom: value }).catch(() => setHas({ ...has, zoom: undefined }));
  };
  const { min, max } = has.zoom ?? { min: 1, max: 1 };
  return {
    torch: has.torch ? { on: torchOn, toggle } : undefined,
    zoom: has.zoom && max > min ? { value: zoom, min, max, step: has.zoom.step || (max - min) / 20, set } : undefined,
  };
}

async function apply(track: MediaStreamTrack | undefined, wish: Record<string, unknown>): Promise<void> {
  await track?.applyConstraints({ advanced: [wish as MediaTrackConstraintSet] });
}
