import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { prepareZXingModule as prepareReader } from 'zxing-wasm/reader';
import { prepareZXingModule as prepareWriter, writeBarcode } from 'zxing-wasm/writer';

/** A little less than frames of a camera reach the reader with. */
const WIDTH = 640;
const HEIGHT = 360;
/** Each point is the mean of so many times so many, as on a sensor. */
const FINE = 2;
const WALL = 0.55;

/** Where a point of the view lies on the label, from 0 to 1 both ways; outside of that is the wall. */
export type Lens = (x: number, y: number) => [number, number];
/** How bright a point of the view comes out, from 0 to 1, that is this bright on the label. */
export type Light = (brightness: number, x: number, y: number, chance: number) => number;

export interface Label {
  says: string;
  lens: Lens;
}

/** The bundled reader and the writer, from the disk. */
export function prepareZXing(): void {
  const { resolve } = createRequire(import.meta.url);
  const wasm = (name: string) => ({ overrides: { wasmBinary: new Uint8Array(readFileSync(resolve(`zxing-wasm/${name}`))).buffer } });
  prepareReader(wasm('reader/zxing_reader.wasm'));
  prepareWriter(wasm('writer/zxing_writer.wasm'));
}

/** What a camera sees of labels on a wall. */
export async function scene(labels: Label[], light: Light = (brightness) => brightness): Promise<ImageData> {
  const printed = await Promise.all(labels.map(async ({ says, lens }) => ({ code: await print(says), lens })));
  const chance = random(1);
  const data = new Uint8ClampedArray(WIDTH * HEIGHT * 4).fill(255);
  for (let y = 0; y < HEIGHT; y++) {
    for (let x = 0; x < WIDTH; x++) {
      const shade = 255 * light(mean(x, y, (fineX, fineY) => brightness(printed, fineX, fineY)), x / WIDTH, y / HEIGHT, chance());
      data.fill(shade, (y * WIDTH + x) * 4, (y * WIDTH + x) * 4 + 3);
    }
  }
  return { data, width: WIDTH, height: HEIGHT, colorSpace: 'srgb' } as ImageData;
}

/** Held straight before the camera: its middle and its edge, in points of the view. */
export function straight(middleX: number, middleY: number, edge: number): Lens {
  return (x, y) => [(x - middleX) / edge + 0.5, (y - middleY) / edge + 0.5];
}

interface Printed {
  code: { edge: number; dark: (column: number, row: number) => boolean };
  lens: Lens;
}

function brightness(printed: Printed[], x: number, y: number): number {
  for (const { code, lens } of printed) {
    const [u, v] = lens(x, y);
    if (u >= 0 && u < 1 && v >= 0 && v < 1) {
      return code.dark(Math.floor(u * code.edge), Math.floor(v * code.edge)) ? 0.08 : 0.92;
    }
  }
  return WALL;
}

/** The printed code with its quiet zone. */
async function print(says: string): Promise<Printed['code']> {
  const { symbol } = await writeBarcode(says, { format: 'QRCode', ecLevel: 'Q', withQuietZones: true });
  return { edge: symbol.width, dark: (column, row) => symbol.data[row * symbol.width + column] === 0 };
}

function mean(x: number, y: number, of: (x: number, y: number) => number): number {
  let sum = 0;
  for (let i = 0; i < FINE; i++) {
    for (let j = 0; j < FINE; j++) {
      sum += of(x + i / FINE, y + j / FINE);
    }
  }
  return sum / (FINE * FINE);
}

/** The same chances in every run. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}
