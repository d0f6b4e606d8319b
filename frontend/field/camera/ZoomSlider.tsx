import { ZoomIn } from 'lucide-react';
import { useSpeech } from '../app/context';
import type { Zoom } from './useTrackControls';

/** Brings nearer what is out of reach: a label behind a fence, a crack under the roof. */
export function ZoomSlider({ zoom }: { zoom: Zoom }) {
  const { say } = useSpeech();
  const { value, min, max, step, set } = zoom;
  // Phones count in times, some cameras in units of their own.
  const times = `${(value / Math.max(1, min)).toFixed(1)}×`;
  return (
    <label className="zoom">
      <ZoomIn aria-hidden />
      <input
        type="range"
        min={min}
        max={max}
        step={step}
        value={value}
        aria-label={say('field.camera.zoom')}
        aria-valuetext={times}
        onChange={(event) => set(Number(event.target.value))}
      />
      <output aria-hidden className="num">{times}</output>
    </label>
  );
}
