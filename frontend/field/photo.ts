import { decode, decodeShown, isHeic, type Decoded } from './device/picture';
import { sha256 } from './digest';
import type { ReadyPhoto } from './store/photos';
import type { Key } from './words/words';

export const LONG_EDGE = 1600;
export const MOST_BYTES = 350_000;
/** What the server takes of a picture that had to be left as it is. */
const MOST_ORIGINAL_BYTES = 8 * 1024 * 1024;
const THUMBNAIL_EDGE = 320;
const QUALITIES = [0.85, 0.75, 0.65, 0.55, 0.45, 0.35, 0.25];

/** Thumbnails of photos span more than this, even of a white wall: less is what a browser draws that ran out of memory. */
const BLANK_SPAN = 3;

/** The file is no picture that this device can read, or nothing came of it but one colour. */
export class NotAPicture extends Error {
  /** @param words what to say of it */
  constructor(readonly words: Key = 'field.photo.unread') {
    super('This device cannot read the picture');
  }
}

type Size = Pick<ReadyPhoto, 'width' | 'height'>;

let last: Promise<unknown> = Promise.resolve();

/**
 * Makes a picture ready to keep: upright, at most 1,600 px on the long edge, under 350 kB. One at a time, since each one
 * decoded takes tens of megabytes. Throws NotAPicture.
 */
export function preparePhoto(source: Blob): Promise<ReadyPhoto> {
  const result = last.then(() => prepare(source));
  last = result.catch(() => undefined);
  return result;
}

/** A drawn signature is kept as it is. */
export async function keepSignature(png: Blob, width: number, height: number): Promise<ReadyPhoto> {
  const bytes = await png.arrayBuffer();
  return { sha256: await sha256(bytes), bytes, mime: 'image/png', width, height };
}

/** What comes out in one colour is tried another way; in doubt the file is kept as it is, rather than nothing. */
async function prepare(source: Blob): Promise<ReadyPhoto> {
  let blank: Size | undefined;
  for (const way of [decode, decodeShown]) {
    const seen = await looked(source, way);
    if (seen && 'bytes' in seen) {
      return seen;
    }
    blank ??= seen;
  }
  if (!blank) {
    throw new NotAPicture((await isHeic(source)) ? 'field.photo.heic' : undefined);
  }
  return original(source, blank);
}

/** @return undefined where the browser cannot read it this way, its size alone where nothing came of it but one colour */
async function looked(source: Blob, way: typeof decode): Promise<ReadyPhoto | Size | undefined> {
  const picture = await way(source, LONG_EDGE).catch(() => undefined);
  if (!picture) {
    return undefined;
  }
  const canvas = drawn(picture, LONG_EDGE);
  picture.close();
  const { width, height } = canvas;
  const small = drawn({ image: canvas, width, height }, THUMBNAIL_EDGE);
  try {
    if (isBlank(small)) {
      return { width, height };
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
    throw new NotAPicture();
  }
  // What is transparent would come out black.
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
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
    (blob) => blob ? resolve(blob) : reject(new NotAPicture()),
    'image/jpeg', quality));
}

/** All of one colour, black or another: a canvas that ran out of memory is, a photo of a dark cellar hardly ever. */
function isBlank(canvas: HTMLCanvasElement): boolean {
  const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
  return data.every((value, index) => Math.abs(value - data[index % 4]) < BLANK_SPAN);
}

async function original(source: Blob, { width, height }: Size): Promise<ReadyPhoto> {
  const { type: mime } = source;
  if (source.size > MOST_ORIGINAL_BYTES || !isSent(mime)) {
    throw new NotAPicture();
  }
  const bytes = await source.arrayBuffer();
  return { sha256: await sha256(bytes), bytes, mime, width, height };
}

function isSent(mime: string): mime is ReadyPhoto['mime'] {
  return mime === 'image/jpeg' || mime === 'image/png';
}
