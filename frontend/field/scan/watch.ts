import { Steady } from './steady';

const PAUSE_MS = 1000 / 8;
/** How long one is waited for; also how long where the browser does not tell of each. */
const FRAME_MS = 100;

/**
 * Looks at a running camera, at one frame at a time and at most at eight a second, and tells what stands in the view once
 * it was read twice in a row; the same again only after it had left. The second look follows with the very next frame.
 * @param held as long as this holds it neither looks nor tells: the person picks, or gave something else to read
 * @return stops it
 */
export function watch(
  video: HTMLVideoElement, held: () => boolean, read: () => Promise<string[]>, onTexts: (texts: string[]) => void,
): () => void {
  const steady = new Steady();
  let stopped = false;
  const look = async () => {
    while (!stopped) {
      const began = performance.now();
      const found = held() ? undefined : await read();
      const texts = found && !held() ? steady.next(found) : undefined;
      if (!stopped && texts) {
        onTexts(texts);
      }
      if (!steady.waits) {
        await pause(began + PAUSE_MS - performance.now());
      }
      await anotherFrame(video);
    }
  };
  void look();
  return () => { stopped = true; };
}

/** A camera may stand still, and then tells of no frame. */
function anotherFrame(video: HTMLVideoElement): Promise<void> {
  return new Promise((resolve) => {
    video.requestVideoFrameCallback?.(() => resolve());
    setTimeout(resolve, FRAME_MS);
  });
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.max(0, milliseconds)));
}
