import { HEIF } from 'image-size/types/heif';
import { JPG } from 'image-size/types/jpg';
import { PNG } from 'image-size/types/png';

/** A picture that was decoded, upright; to be closed when done. */
export interface Decoded {
  image: CanvasImageSource & ImageBitmapSource;
  width: number;
  height: number;
  close(): void;
}

/** As its file says, before anything is decoded: the size once it is upright. */
export interface Head {
  format: 'jpeg' | 'png' | 'heic';
  width: number;
  height: number;
}

/** How much of a file is read for its head: some cameras put a preview and their whole log before the size. */
const HEAD_BYTES = 256 * 1024;
/** From this orientation on, EXIF says of a picture that it lies on its side. */
const FIRST_ON_ITS_SIDE = 5;
/** Rounding and cropped edges make up less. */
const SAME_SHAPE = 0.03;

const FORMATS = [['jpeg', JPG], ['png', PNG], ['heic', HEIF]] as const;

/** What iPhones write unless told otherwise, and few browsers read. */
export async function isHeic(file: Blob): Promise<boolean> {
  return HEIF.validate(await start(file));
}

/** What the head of a file says, as far as it is one of the formats that cameras write. */
export async function headOf(file: Blob): Promise<Head | undefined> {
  const bytes = await start(file);
  try {
    const [format, reader] = FORMATS.find(([, { validate }]) => validate(bytes)) ?? [];
    if (!format) {
      return undefined;
    }
    const { width, height, orientation = 1, images = [] } = reader.calculate(bytes);
    const largest = images.reduce((one, other) => (other.width > one.width ? other : one), { width, height });
    const side = orientation >= FIRST_ON_ITS_SIDE;
    return { format, width: side ? largest.height : largest.width, height: side ? largest.width : largest.height };
  } catch {
    return undefined; // torn, or of a kind of its own: the browser may know it still
  }
}

async function start(file: Blob): Promise<Uint8Array> {
  return new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer());
}

/**
 * Decodes a picture to about this long edge at most, where the browser can: 48 megapixels whole take 200 MB. The browser
 * turns it upright by itself; turning again would turn it twice. Throws where the browser cannot read it.
 */
export async function decode(file: Blob, longEdge: number): Promise<Decoded> {
  const head = await headOf(file);
  const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image', ...smaller(head, longEdge) })
    .catch(() => undefined); // some formats are only shown, such as HEIC in older Safari
  if (bitmap && (!head || head.format === 'heic' || isShaped(bitmap, head))) {
    return { image: bitmap, width: bitmap.width, height: bitmap.height, close: () => bitmap.close() };
  }
  bitmap?.close();
  return decodeShown(file);
}

/** The same by way of a picture on a page: slower, and other code in the browser. */
export async function decodeShown(file: Blob): Promise<Decoded> {
  const image = new Image();
  const address = URL.createObjectURL(file);
  const close = () => {
    URL.revokeObjectURL(address);
    image.src = '';
  };
  try {
    image.src = address;
    await image.decode();
  } catch (failure) {
    close();
    throw failure;
  }
  return { image, width: image.naturalWidth, height: image.naturalHeight, close };
}

/** One edge only: the other follows, so that a browser which resizes before it turns draws nothing out of shape. */
function smaller(head: Head | undefined, longEdge: number): ImageBitmapOptions {
  if (!head || Math.max(head.width, head.height) <= longEdge) {
    return {};
  }
  return { resizeQuality: 'high', ...(head.width >= head.height ? { resizeWidth: longEdge } : { resizeHeight: longEdge }) };
}

/** Some browsers have given back the picture lying on its side, and cropped. */
function isShaped({ width, height }: ImageBitmap, head: Head): boolean {
  return Math.abs((width * head.height) / (height * head.width) - 1) < SAME_SHAPE;
}
