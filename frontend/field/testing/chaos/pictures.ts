import { randomFillSync } from 'node:crypto';
import { crc32, deflateSync } from 'node:zlib';
import { sha256 } from '../../digest';
import type { ReadyPhoto } from '../../store/photos';

/** A picture like no other: a PNG of noise, about three bytes a pixel. */
export async function noise(edge: number): Promise<ReadyPhoto> {
  const rows = Buffer.alloc(edge * (1 + edge * 3)); // each row begins with its filter, 0 for none
  for (let row = 0; row < edge; row++) {
    randomFillSync(rows, row * (1 + edge * 3) + 1, edge * 3);
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(edge, 0);
  head.writeUInt32BE(edge, 4);
  head.set([8, 2], 8); // eight bits a channel, red green blue
  const png = Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head), chunk('IDAT', deflateSync(rows, { level: 1 })), chunk('IEND', Buffer.alloc(0)),
  ]);
  const bytes = new Uint8Array(png).buffer;
  return { sha256: await sha256(bytes), bytes, mime: 'image/png', width: edge, height: edge };
}

function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'ascii'), data]);
  const around = Buffer.alloc(8);
  around.writeUInt32BE(data.length, 0);
  around.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([around.subarray(0, 4), named, around.subarray(4)]);
}
