import { mistrusted } from './mistrusted';
import type { Reader } from './reader';
import { testCode, TEST_TEXT } from './testCode';

interface NativeDetector {
  detect(image: ImageData): Promise<{ rawValue: string }[]>;
}
interface NativeDetectorClass {
  new (options: { formats: string[] }): NativeDetector;
  getSupportedFormats(): Promise<string[]>;
}

/**
 * The browser's own reader as long as it really reads, and else the bundled one: on phones without Google's services it
 * is there and dead, which only a test shows.
 */
export async function nativeReader(bundled: Reader): Promise<Reader> {
  const Detector = (globalThis as { BarcodeDetector?: NativeDetectorClass }).BarcodeDetector;
  if (!Detector) {
    return bundled;
  }
  return mistrusted(() => opened(Detector), async (reader) => (await reader.read(testCode()))[0] === TEST_TEXT, bundled);
}

async function opened(Detector: NativeDetectorClass): Promise<Reader> {
  if (!(await Detector.getSupportedFormats()).includes('qr_code')) {
    throw new Error('It reads no QR codes');
  }
  const detector = new Detector({ formats: ['qr_code'] });
  return {
    read: async (pixels) => [...new Set((await detector.detect(pixels)).map(({ rawValue }) => rawValue))],
  };
}
