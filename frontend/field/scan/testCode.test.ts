import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { expect, it } from 'vitest';
import { testPixels, TEST_TEXT } from './testCode';

it('the test code can be read, so that a reader that does not read it is a dead one', async () => {
  const wasm = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
  prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(readFileSync(wasm)).buffer } });
  const { data, edge } = testPixels();
  const [code] = await readBarcodes({ data, width: edge, height: edge, colorSpace: 'srgb' } as ImageData);
  expect(code.text).toBe(TEST_TEXT);
});
