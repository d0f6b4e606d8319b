import { readBarcodes, type ReaderOptions } from 'zxing-wasm/reader';

const USUAL: ReaderOptions = { formats: ['QRCode'], tryHarder: true, textMode: 'Plain', maxNumberOfSymbols: 8 };

/**
 * The second look is for codes that lie half in the sun: a threshold for the whole picture where the first one goes by
 * the points around. Both together find what ZXing's own tests ask for (bench/codes); more looks found no more.
 */
const LOOKS: ReaderOptions[] = [{ ...USUAL, tryDenoise: true }, { ...USUAL, binarizer: 'GlobalHistogram' }];

/** What the QR codes in these pixels say. */
export async function readPixels(pixels: ImageData, thorough: boolean): Promise<string[]> {
  for (const look of thorough ? LOOKS : LOOKS.slice(0, 1)) {
    const texts = (await readBarcodes(pixels, look)).map(({ text }) => text);
    if (texts.length > 0) {
      return [...new Set(texts)];
    }
  }
  return [];
}
