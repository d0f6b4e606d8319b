import { mistrusted } from './mistrusted';
import type { Reader } from './reader';
import { testCode, TEST_TEXT } from './testCode';

interface NativeDetector {
  detect(image: ImageBitmapSource): Promise<{ rawValue: string }[]>;
}
interface NativeDetectorClass {
  new (options: { formats: string[] }): NativeDetector;
  getSupportedFormats(): Promise<string[]>;
}

/**
 * The browser's own reader as long as it really reads, and after that the bundled one: on phones without Google's
 * services it is there and dead, which only a test shows.
 */
export async function nativeReader(bundled: () => Reader): Promise<Reader | undefined> {
  const Detector = (globalThis as { BarcodeDetector?: NativeDetectorClass }).BarcodeDetector;
  if (!Detector) {
    return undefined;
  }
  return mistrusted(() => opened(Detector), async (reader) => (await reader.read(await testCode()))[0] === TEST_TEXT, bundled);
}

async function opened(Detector: NativeDetectorClass): Promise<Reader> {
  if (!(await Detector.getSupportedFormats()).includes('qr_code')) {
    throw new Error('It reads no QR codes');
  }
  const detector = new Detector({ formats: ['qr_code'] });
  return {
    read: async (frame) => {
      try {
        return [...new Set((await detector.detect(frame)).map(({ rawValue }) => rawValue))];
      } finally {
        frame.close();
      }
    },
  };
}
