import { prepareZXingModule } from 'zxing-wasm/reader';
import wasmUrl from 'zxing-wasm/reader/zxing_reader.wasm?url';
import type { Answer, Frame, Question } from './decoder';
import { nativeReader } from './native';
import { readPixels } from './pixels';
import type { Reader } from './reader';
import { testCode } from './testCode';

// From our own server: without this the library would fetch it from a delivery network, which basements do not have.
prepareZXingModule({
  overrides: { locateFile: (path: string, prefix: string) => path.endsWith('.wasm') ? wasmUrl : prefix + path },
});

const bundled: Reader = { read: readPixels };
const best = nativeReader(bundled);
// It is fetched and compiled by the first reading, which need not be that of the first frame.
void best.then((reader) => (reader === bundled ? bundled.read(testCode()) : [])).catch(() => undefined);

onmessage = async ({ data: { id, frame, edge, thorough } }: MessageEvent<Question>) => {
  const pixels = pixelsOf(frame, edge);
  frame.close(); // at once: a camera has only so many
  const texts = pixels && (await read(pixels, thorough).catch(() => [])); // the next frame may tell more
  postMessage({ id, texts } satisfies Answer);
};

async function read(pixels: ImageData, thorough: boolean): Promise<string[]> {
  const reader = await best;
  const texts = await reader.read(pixels, thorough);
  return texts.length === 0 && thorough && reader !== bundled ? bundled.read(pixels, thorough) : texts;
}

let canvas: OffscreenCanvas | undefined;

function pixelsOf(frame: Frame, edge: number): ImageData | undefined {
  try {
    const [fullWidth, fullHeight] = 'displayWidth' in frame ? [frame.displayWidth, frame.displayHeight] : [frame.width, frame.height];
    const scale = Math.min(1, edge / Math.max(fullWidth, fullHeight));
    const [width, height] = [Math.round(fullWidth * scale), Math.round(fullHeight * scale)];
    if (canvas?.width !== width || canvas.height !== height) {
      canvas = new OffscreenCanvas(width, height);
    }
    const context = canvas.getContext('2d', { alpha: false, willReadFrequently: true })!;
    context.drawImage(frame, 0, 0, width, height);
    return context.getImageData(0, 0, width, height);
  } catch {
    return undefined;
  }
}
