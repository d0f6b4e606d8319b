import { decode, type Decoded } from './device/picture';
import { sha256 } from './digest';
import type { ReadyPhoto } from './store/photos';

export const LONG_EDGE = 1600;
export const MOST_BYTES = 350_000;
/** What the server takes of a picture that had to be left as it is. */
const MOST_ORIGINAL_BYTES = 8 * 1024 * 1024;
const THUMBNAIL_EDGE = 320;
const QUALITIES = [0.85, 0.75, 0.65, 0.55, 0.45, 0.35, 0.25];

/** The file is no picture that this device can read, or it came out black. */
export class NotAPicture extends Error {}

let last: Promise<unknown> = Promise.resolve();

/**
 * Makes a picture ready to keep: upright, at most 1,600 px on the long edge, under 350 kB. One at a time, since each one
 * decoded takes tens of megabytes. Throws NotAPicture.
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
  const picture = await decode(source).catch((cause: unknown) => {
    throw new NotAPicture('This device cannot read the picture', { cause });
  });
  const canvas = drawn(picture, LONG_EDGE);
  picture.close();
  const { width, height } = canvas;
  const small = drawn({ image: canvas, width, height }, THUMBNAIL_EDGE);
  try {
    if (isBlack(small)) {
      return await original(source, picture);
    }
    const bytes = await encode(canvas);
    const thumbnail = await (await jpeg(small, 0.7)).arrayBuffer();
    return { sha256: await sha256(bytes), bytes, mime: 'image/jpeg', width, height, thumbnail };
  } finally {
    // Gives the memory back at once, where collecting it would come too late.
    canvas.width = canvas.height = small.width = small.height = 0;
  }
}

/** Draws straight into a canvas of the target's size: a canvas of the camera's size comes out black on some phones. */
function drawn({ image, width, height }: Omit<Decoded, 'close'>, longEdge: number): HTMLCanvasElement {
  const scale = Math.min(1, longEdge / Math.max(width, height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(width * scale));
  canvas.height = Math.max(1, Math.round(height * scale));
  const context = canvas.getContext('2d', { alpha: false });
  if (!context) {
    throw new NotAPicture('No canvas to draw on');
  }
  context.imageSmoothingQuality = 'high';
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas;
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
    (blob) => blob ? resolve(blob) : reject(new NotAPicture('The picture could not be written')),
    'image/jpeg', quality));
}

/** Wholly black to the last point: a canvas that ran out of memory is, a photo of a dark cellar hardly ever. */
function isBlack(canvas: HTMLCanvasElement): boolean {
  const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
  return data.every((value, index) => index % 4 === 3 || value === 0);
}

/** In doubt the file is sent as it is, rather than a black picture or none. */
async function original(source: Blob | ImageBitmap, { width, height }: Decoded): Promise<ReadyPhoto> {
  const mime = source instanceof Blob ? source.type : '';
  if (!(source instanceof Blob) || source.size > MOST_ORIGINAL_BYTES || !isSent(mime)) {
    throw new NotAPicture('The picture came out black');
  }
  const bytes = await source.arrayBuffer();
  return { sha256: await sha256(bytes), bytes, mime, width, height };
}

function isSent(mime: string): mime is ReadyPhoto['mime'] {
  return mime === 'image/jpeg' || mime === 'image/png';
}
