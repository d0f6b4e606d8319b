import type { Position } from '../wire';

const PATIENCE_MS = 20_000;
const OLDEST_MS = 60_000;

/**
 * Where the phone is, as far as it will say within 20 seconds; undefined otherwise. Never throws and never asks to be
 * waited for: evidence for the reviewer, not a condition.
 */
export function currentPosition(): Promise<Position | undefined> {
  return new Promise((resolve) => {
    const locate = globalThis.navigator?.geolocation;
    if (!locate) {
      resolve(undefined);
      return;
    }
    locate.getCurrentPosition(
      ({ coords, timestamp }) => resolve({
        latitude: coords.latitude,
        longitude: coords.longitude,
        accuracy: coords.accuracy,
        at: new Date(timestamp).toISOString(),
      }),
      () => resolve(undefined),
      { enableHighAccuracy: true, timeout: PATIENCE_MS, maximumAge: OLDEST_MS },
    );
    setTimeout(() => resolve(undefined), PATIENCE_MS + 1_000); // some phones never answer at all
  });
}
