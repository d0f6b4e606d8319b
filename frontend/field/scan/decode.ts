import { decode } from '../device/picture';
import { startDecoder, type Decoder, type Frame } from './decoder';
import { watch } from './watch';

const FRAME_EDGE = 960;
/** First as people photograph a code; then, where the picture has that many points, as from across the road. */
const PICTURE_EDGES = [1600, 3200];

let started: Decoder | undefined;
/** Whether frames are handed over as they are; else the page makes a small copy of each, longer than a frame lasts. */
let whole = 'VideoFrame' in globalThis;

function decoder(): Decoder {
  started ??= startDecoder();
  return started;
}

/** Makes the reader ready before the camera is, so that the first code is read at once. */
export function warmUp(): void {
  decoder();
}

/** What the QR codes in a photo say; none where none was found. Throws where the file is no picture. */
export async function readPicture(picture: Blob): Promise<string[]> {
  for (const edge of PICTURE_EDGES) {
    const { image, width, height, close } = await decode(picture, edge);
    try {
      const texts = await decoder().read(await smaller(image, width, height, edge), edge, true);
      if (texts?.length) {
        return texts;
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

/** Reads codes from a running camera: see {@link watch}. */
export function watchCamera(video: HTMLVideoElement, held: () => boolean, onTexts: (texts: string[]) => void): () => void {
  return watch(video, held, () => readFrame(video), onTexts);
}

async function readFrame(video: HTMLVideoElement): Promise<string[]> {
  try {
    const texts = await decoder().read(await frameOf(video), FRAME_EDGE, false);
    whole &&= texts !== undefined;
    return texts ?? [];
  } catch {
    return []; // the camera was just being changed
  }
}

async function frameOf(video: HTMLVideoElement): Promise<Frame> {
  if (whole) {
    try {
      return new VideoFrame(video);
    } catch {
      // of a browser that makes none of a camera
    }
  }
  return smaller(video, video.videoWidth, video.videoHeight, FRAME_EDGE);
}

/** A copy to be used up, with this long edge at most. */
function smaller(image: ImageBitmapSource, width: number, height: number, edge: number): Promise<ImageBitmap> {
  const scale = Math.min(1, edge / Math.max(width, height, 1));
  return createImageBitmap(image, {
    resizeWidth: Math.max(1, Math.round(width * scale)), resizeHeight: Math.max(1, Math.round(height * scale)),
  });
}
