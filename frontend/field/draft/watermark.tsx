import type { PhotoInManifest } from '../wire';
import type { TimeWords } from '../words/time';

/** Drawn over a picture, never into it: time to the second, person, place, and the picture's number. */
export function watermark(photo: PhotoInManifest, person: string, place: string, time: TimeWords) {
  return (
    <>
      {photo.takenAt && `${time.second(photo.takenAt)} · `}
      {person}
      <br />
      {place} {photoNumber(photo.sha256)}
    </>
  );
}

/** A short name for a picture, from its hash: the same wherever it is shown. */
export const photoNumber = (sha256: string) => sha256.slice(0, 4).toUpperCase();
