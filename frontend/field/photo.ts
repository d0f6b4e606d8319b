import { sha256 } from './digest';
import type { ReadyPhoto } from './store/photos';

export const LONG_EDGE = 1600;
export const MOST_BYTES = 350_000;
const THUMBNAIL_EDGE = 320;
const QUALITIES = [0.85, 0.75, 0.65, 0.55, 0.45, 0.35];

/** The picture could not be read as one, or came out black. */
export class NotAPicture extends Error {}

let last: Promise<unknown> = Promise.resolve();

/**
 Makes a picture ready to keep: upright, at most 1,600 px on the long edge, under 350 kB. One at a time, since each one
 * decoded takes tens of megabytes; throws NotAPicture.
 */
export function preparePhoto(source: Blob | ImageBitmap): Promise<ReadyPhoto> {
  const result = last.then(() => prepare(source));
  last = result.catch(() => undefined);
  return result;
}

/** A drawn signature is kept as it is. */
export async function keepSignature(png: Blob, width: number, height: number): Promise<ReadyPhoto> {
  const bytes = await png.arrayBuffer();
  return { sha256: await sha256(bytes), bytes, mime: 'image/png', width, height };
}

async function prepare(source: Blob | ImageBitmap): Promise<ReadyPhoto> {
  const bitmap = await decode(source);
  const canvas = document.createElement('canvas');
  try {
    draw(bitmap, canvas, LONG_EDGE);
    const { width, height } = canvas;
    const bytes = await encode(canvas);
    draw(bitmap, canvas, THUMBNAIL_EDGE);
    if (isBlack(canvas)) {
      throw new NotAPicture('The picture came out black');
    }
    const thumbnail = await (await jpeg(canvas, 0.7)).arrayBuffer();
    return { sha256: await sha256(bytes), bytes, mime: 'image/jpeg', width, height, thumbnail };
  } finally {
    bitmap.close();
    canvas.width = canvas.height = 0; // gives the memory back at once, where collecting it would come too late
  }
}

/** The browser turns it upright by itself; turning again would turn it twice. */
async function decode(source: Blob | ImageBitmap): Promise<ImageBitmap> {
  if (!(source instanceof Blob)) {
    return source;
  }
  try {
    return await createImageBitmap(source, { imageOrientation: 'from-image' });
  } catch (failure) {
    throw new NotAPicture('The file is no picture that this device can read', { cause: failure });
  }
}

/** Draws straight into a canvas of the target's size: a canvas of the camera's size comes out black on some phones. */
function draw(bitmap: ImageBitmap, canvas: HTMLCanvasElement, longEdge: number): void {
  const scale = Math.min(1, longEdge / Math.max(bitmap.width, bitmap.height));
  canvas.width = Math.max(1, Math.round(bitmap.width * scale));
  canvas.height = Math.max(1, Math.round(bitmap.height * scale));
  const context = canvas.getContext('2d', { alpha: false, willReadFrequently: longEdge < LONG_EDGE });
  if (!context) {
    throw new NotAPicture('No canvas to draw on');
  }
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
}

/** The best quality that is small enough; the smallest where none is. */
async function encode(canvas: HTMLCanvasElement): Promise<ArrayBuffer> {
  let blob = await jpeg(canvas, QUALITIES[0]);
  for (const quality of QUALITIES.slice(1)) {
    if (blob.size < MOST_BYTES) {
      break;
    }
    blob = await jpeg(canvas, quality);
  }
  return blob.arrayBuffer();
}

function jpeg(canvas: HTMLCanvasElement, quality: number): Promise<Blob> {
  return new Promise((resolve, reject) => canvas.toBlob(
    (blob) => blob ? resolve(blob) : reject(new NotAPicture('The picture could not be written')), 'image/jpeg', quality));
}

/** Wholly black to the last point: no camera does that, a canvas that ran out of memory does. */
function isBlack(canvas: HTMLCanvasElement): boolean {
  const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
  return data.every((value, index) => index % 4 === 3 || value === 0);
}
