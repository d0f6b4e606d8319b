import { utf8 } from '../digest';

export interface ZipEntry {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) {
    crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return crc >>> 0;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc = (crc >>> 8) ^ CRC_TABLE[(crc ^ byte) & 0xff];
  }
  return (crc ^ 0xffffffff) >>> 0;
}

/** A ZIP archive whose entries are stored as they are: pictures are compressed already. */
export function zip(entries: ZipEntry[]): Blob {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const directory: Uint8Array<ArrayBuffer>[] = [];
  let offset = 0;
  for (const { name, bytes } of entries) {
    const path = utf8(name);
    const common = [
      [2, 20], [2, 0x0800], [2, 0], [2, 0], [2, 0x21], // version, names in UTF-8, stored, no time, 1 January 1980
      [4, crc32(bytes)], [4, bytes.length], [4, bytes.length], [2, path.length], [2, 0],
    ];
    const head = fields([[4, 0x04034b50], ...common]);
    parts.push(head, path, bytes);
    directory.push(fields([[4, 0x02014b50], [2, 20], ...common, [2, 0], [2, 0], [2, 0], [4, 0], [4, offset]]), path);
    offset += head.length + path.length + bytes.length;
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0);
  const count = entries.length;
  const end = fields([[4, 0x06054b50], [2, 0], [2, 0], [2, count], [2, count], [4, size], [4, offset], [2, 0]]);
  return new Blob([...parts, ...directory, end], { type: 'application/zip' });
}

/** Numbers of two or four bytes, the low byte first. */
function fields(values: number[][]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(values.flatMap(([length, value]) =>
    Array.from({ length }, (_, index) => (value >>> (8 * index)) & 0xff)));
}
