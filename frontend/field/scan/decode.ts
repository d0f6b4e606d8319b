import { decode } from '../device/picture';
import { nativeReader } from './native';
import type { Reader } from './reader';
import { Steady } from './steady';
import { wasmReader } from './wasm';

const FRAMES_A_SECOND = 8;
const FRAME_EDGE = 960;
/** First as people photograph a code; then, where the picture has that many points, as from across the road. */
const PICTURE_EDGES = [1600, 3200];

let chosen: Promise<Reader> | undefined;
let bundled: Reader | undefined;

/** The reader of this device: the browser's own where it really works, else the bundled one. Chosen once. */
function reader(): Promise<Reader> {
  chosen ??= nativeReader(bundledReader).then((native) => native ?? bundledReader());
  return chosen;
}

function bundledReader(): Reader {
  bundled ??= wasmReader();
  return bundled;
}

/** Makes the reader ready before the camera is, so that the first code is read at once. */
export function warmUp(): void {
  void reader();
}

/** What the QR codes in a photo say; none where none was found. Throws where the file is no picture. */
export async function readPicture(picture: Blob): Promise<string[]> {
  for (const edge of PICTURE_EDGES) {
    const { image, width, height, close } = await decode(picture, edge);
    try {
      for (const each of new Set([await reader(), bundledReader()])) {
        const texts = await each.read(await smaller(image, width, height, edge), true);
        if (texts.length > 0) {
          return texts;
        }
      }
    } finally {
      close();
    }
    if (Math.max(width, height) < edge) {
      break;
    }
  }
  return [];
}

/**
 * Reads codes from a running camera, at most eight times a second, and tells what stands in the view once it was read
 * twice in a row; the same again only after it had left.
 * @return stops it
 */
export function watch(video: HTMLVideoElement, onTexts: (texts: string[]) => void): () => void {
  const steady = new Steady();
  let stopped = false;
  const look = async () => {
    while (!stopped) {
      const began = performance.now();
      const texts = steady.next(video.readyState >= video.HAVE_CURRENT_DATA ? await readFrame(await reader(), video) : []);
      if (!stopped && texts) {
        onTexts(texts);
      }
      await pause(Math.max(0, 1000 / FRAMES_A_SECOND - (performance.now() - began)));
    }
  };
  void look();
  return () => { stopped = true; };
}

async function readFrame(chosenReader: Reader, video: HTMLVideoElement): Promise<string[]> {
  try {
    return await chosenReader.read(await smaller(video, video.videoWidth, video.videoHeight, FRAME_EDGE));
  } catch {
    return []; // the camera was just being changed
  }
}

/** A copy to be used up, with this long edge at most. */
function smaller(image: ImageBitmapSource, width: number, height: number, edge: number): Promise<ImageBitmap> {
  const scale = Math.min(1, edge / Math.max(width, height, 1));
  return createImageBitmap(image, {
    resizeWidth: Math.max(1, Math.round(width * scale)), resizeHeight: Math.max(1, Math.round(height * scale)),
  });
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
