import { field } from '../field';
import type { CapturePlace, PackPlace } from '../wire';

export type Means = 'scan' | 'photo' | 'typed';

/** A place that was found by its code, and what will be kept as the proof of having been there. */
export interface Arrived {
  place: PackPlace;
  proof: CapturePlace;
}

export function arrived(place: PackPlace, arrival: CapturePlace['arrival'], code?: string): Arrived {
  return { place, proof: { id: place.id, arrival, at: field.clock.now().at, code } };
}
