import { prepareZXingModule } from 'zxing-wasm/reader';
import wasmUrl from 'zxing-wasm/reader/zxing_reader.wasm?url';
import { readPixels } from './pixels';
import type { Answer, Question } from './wasm';

// From our own server: without this the library would fetch it from a delivery network, which basements do not have.
prepareZXingModule({
  overrides: { locateFile: (path: string, prefix: string) => path.endsWith('.wasm') ? wasmUrl : prefix + path },
  fireImmediately: true,
});

onmessage = async ({ data: { id, frame, thorough } }: MessageEvent<Question>) => {
  let texts: string[];
  try {
    texts = await readPixels(pixelsOf(frame), thorough);
  } catch {
    texts = []; // this frame tells nothing; the next one may
  } finally {
    frame.close();
  }
  postMessage({ id, texts } satisfies Answer);
};

let canvas: OffscreenCanvas | undefined;

function pixelsOf(frame: ImageBitmap): ImageData {
  const { width, height } = frame;
  if (canvas?.width !== width || canvas.height !== height) {
    canvas = new OffscreenCanvas(width, height);
  }
  const context = canvas.getContext('2d', { alpha: false, willReadFrequently: true })!;
  context.drawImage(frame, 0, 0);
  return context.getImageData(0, 0, width, height);
}
