import { decode } from '../device/picture';
import { nativeReader } from './native';
import type { Reader } from './reader';
import { wasmReader } from './wasm';

const FRAMES_A_SECOND = 8;
const FRAME_EDGE = 960;
const PICTURE_EDGE = 2000;

let chosen: Promise<Reader> | undefined;

/** The reader of this device: the browser's own where it really works, else the bundled one. Chosen once. */
function reader(): Promise<Reader> {
  chosen ??= nativeReader().then((native) => native ? mistrusted(native) : wasmReader());
  return chosen;
}

/** The first error of the browser's own reader is its last. */
function mistrusted(native: Reader): Reader {
  return {
    read: async (frame) => {
      try {
        return await native.read(frame);
      } catch {
        chosen = Promise.resolve(wasmReader());
        return undefined; // the next frame is the other one's
      }
    },
  };
}

/** Makes the reader ready before the camera is, so that the first code is read at once. */
export function warmUp(): void {
  void reader();
}

/** The text of a QR code in a photo; undefined where none was found. Throws where the file is no picture. */
export async function readPicture(picture: Blob): Promise<string | undefined> {
  const whole = await decode(picture);
  try {
    const scale = Math.min(1, PICTURE_EDGE / Math.max(whole.width, whole.height));
    return await (await reader()).read(await createImageBitmap(whole.image, {
      resizeWidth: Math.round(whole.width * scale), resizeHeight: Math.round(whole.height * scale), resizeQuality: 'high',
    }));
  } finally {
    whole.close();
  }
}

/**
 * Reads codes from a running camera, at most eight times a second, and tells each text that was read twice in a row;
 * the same one again only after it had left the view.
 * @return stops it
 */
export function watch(video: HTMLVideoElement, onText: (text: string) => void): () => void {
  let stopped = false;
  const look = async () => {
    let seen: string | undefined;
    let told: string | undefined;
    while (!stopped) {
      const began = performance.now();
      const text = video.readyState >= video.HAVE_CURRENT_DATA ? await readFrame(await reader(), video) : undefined;
      if (!stopped && text !== undefined && text === seen && text !== told) {
        told = text;
        onText(text);
      }
      told = text === undefined && seen === undefined ? undefined : told;
      seen = text;
      await pause(Math.max(0, 1000 / FRAMES_A_SECOND - (performance.now() - began)));
    }
  };
  void look();
  return () => { stopped = true; };
}

async function readFrame(chosenReader: Reader, video: HTMLVideoElement): Promise<string | undefined> {
  const scale = Math.min(1, FRAME_EDGE / Math.max(video.videoWidth, video.videoHeight, 1));
  try {
    const frame = await createImageBitmap(video, {
      resizeWidth: Math.max(1, Math.round(video.videoWidth * scale)),
      resizeHeight: Math.max(1, Math.round(video.videoHeight * scale)),
    });
    return await chosenReader.read(frame);
  } catch {
    return undefined; // the camera was just being changed
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
