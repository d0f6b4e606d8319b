import { BarcodeDetector, prepareZXingModule } from 'barcode-detector/ponyfill';
import wasmUrl from 'zxing-wasm/reader/zxing_reader.wasm?url';

// From our own server: without this the library would fetch it from a delivery network, which basements do not have.
prepareZXingModule({
  overrides: { locateFile: (path: string, prefix: string) => path.endsWith('.wasm') ? wasmUrl : prefix + path },
});
const detector = new BarcodeDetector({ formats: ['qr_code'] });

onmessage = async ({ data: { id, frame } }: MessageEvent<{ id: number; frame: ImageBitmap }>) => {
  let text: string | undefined;
  try {
    text = (await detector.detect(frame))[0]?.rawValue;
  } catch {
    text = undefined; // this frame tells nothing; the next one may
  } finally {
    frame.close();
  }
  postMessage({ id, text });
};
