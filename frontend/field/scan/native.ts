import type { Reader } from './reader';
import { testCode, TEST_TEXT } from './testCode';

interface NativeDetector {
  detect(image: ImageBitmapSource): Promise<{ rawValue: string }[]>;
}
interface NativeDetectorClass {
  new (options: { formats: string[] }): NativeDetector;
  getSupportedFormats(): Promise<string[]>;
}

const PATIENCE_MS = 1_000;

/**
 * The browser's own reader, if it really reads: on phones without Google's services it is there and dead, which only a
 * test shows.
 */
export async function nativeReader(): Promise<Reader | undefined> {
  const Detector = (globalThis as { BarcodeDetector?: NativeDetectorClass }).BarcodeDetector;
  if (!Detector) {
    return undefined;
  }
  try {
    return await within(PATIENCE_MS, proven(Detector));
  } catch {
    return undefined;
  }
}

async function proven(Detector: NativeDetectorClass): Promise<Reader | undefined> {
  if (!(await Detector.getSupportedFormats()).includes('qr_code')) {
    return undefined;
  }
  const detector = new Detector({ formats: ['qr_code'] });
  const reader: Reader = {
    read: (frame) => detector.detect(frame).then((codes) => codes[0]?.rawValue).finally(() => frame.close()),
  };
  return (await reader.read(await testCode())) === TEST_TEXT ? reader : undefined;
}

function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error('No answer')), milliseconds);
    work.then(resolve, reject);
  });
}
