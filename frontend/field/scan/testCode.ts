export const TEST_TEXT = 'COURTYARD';

/** A QR code that says COURTYARD: each row of its 21 modules as bits, dark is 1. */
const ROWS = [
  0x1fd87f, 0x104d41, 0x17445d, 0x17545d, 0x17595d, 0x105a41, 0x1fd57f, 0x001f00, 0x1176f9, 0x1dbb03, 0x044a7e,
  0x1f94f7, 0x0c55c7, 0x001dd6, 0x1fd5a5, 0x104b10, 0x175255, 0x17431b, 0x174e4c, 0x1044e5, 0x1fd9f7,
];
const MODULE = 6;
const QUIET = 4;

/** The test code as pixels, with its quiet zone. */
export function testPixels(): { data: Uint8ClampedArray<ArrayBuffer>; edge: number } {
  const edge = (ROWS.length + 2 * QUIET) * MODULE;
  const data = new Uint8ClampedArray(edge * edge * 4).fill(255);
  for (let y = 0; y < edge; y++) {
    for (let x = 0; x < edge; x++) {
      const row = ROWS[Math.floor(y / MODULE) - QUIET] ?? 0;
      const column = Math.floor(x / MODULE) - QUIET;
      if (column >= 0 && column < ROWS.length && (row >> (ROWS.length - 1 - column)) & 1) {
        data.fill(0, (y * edge + x) * 4, (y * edge + x) * 4 + 3);
      }
    }
  }
  return { data, edge };
}

export function testCode(): ImageData {
  const { data, edge } = testPixels();
  return new ImageData(data, edge, edge);
}
