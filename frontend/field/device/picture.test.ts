import { describe, expect, it } from 'vitest';
import { headOf, isHeic } from './picture';

const bytes = (hex: string) => new Uint8Array(Buffer.from(hex.replace(/\s/g, ''), 'hex'));
const hex = (value: number, digits: number) => value.toString(16).padStart(digits, '0');

/** A JPEG as cameras begin it: EXIF with an orientation, perhaps a long preview, then the size of what is stored. */
function jpeg(width: number, height: number, orientation: number, previewBytes = 0): Blob {
  const exif = `457869660000 4d4d002a00000008 0001 0112 0003 00000001 ${hex(orientation, 4)}0000 00000000`;
  const app1 = bytes(`ffe1 ${hex(exif.replace(/\s/g, '').length / 2 + 2, 4)} ${exif}`);
  const preview = previewBytes > 0 ? [bytes(`ffe2 ${hex(previewBytes + 2, 4)}`), new Uint8Array(previewBytes)] : [];
  const frame = bytes(`ffc0 0011 08 ${hex(height, 4)} ${hex(width, 4)} 03 012200 021101 031101 ffda`);
  return new Blob([bytes('ffd8'), app1, ...preview, frame]);
}

const box = (name: string, content: string) => {
  const body = content.replace(/\s/g, '');
  return hex(8 + body.length / 2, 8) + Array.from(name, (letter) => hex(letter.charCodeAt(0), 2)).join('') + body;
};
const ispe = (width: number, height: number) => box('ispe', `00000000 ${hex(width, 8)} ${hex(height, 8)}`);

describe('the head of a picture', () => {
  it.each([1, 2, 3, 4])('says how large it is as it lies, in orientation %i', async (orientation) => {
    expect(await headOf(jpeg(8064, 6048, orientation))).toEqual({ format: 'jpeg', width: 8064, height: 6048 });
  });

  it.each([5, 6, 7, 8])('says how large it is once upright, in orientation %i', async (orientation) => {
    expect(await headOf(jpeg(8064, 6048, orientation))).toEqual({ format: 'jpeg', width: 6048, height: 8064 });
  });

  it('is found behind a preview', async () => {
    expect(await headOf(jpeg(4000, 3000, 1, 60_000))).toMatchObject({ width: 4000, height: 3000 });
  });

  it('of a PNG says how large it is', async () => {
    const png = bytes('89504e470d0a1a0a 0000000d 49484452 00000640 000004b0 0802000000 00000000');
    expect(await headOf(new Blob([png]))).toEqual({ format: 'png', width: 1600, height: 1200 });
  });

  it('of a HEIC is known, with the size of the picture and not of its tiles', async () => {
    const ipco = box('ipco', ispe(512, 512) + ispe(8064, 6048));
    const meta = box('meta', `00000000 ${box('iprp', ipco)}`);
    const heic = bytes(box('ftyp', '68656963 00000000 6d696631 68656963') + meta);
    expect(await headOf(new Blob([heic]))).toEqual({ format: 'heic', width: 8064, height: 6048 });
  });

  it('tells a HEIC by its first bytes alone', async () => {
    expect(await isHeic(new Blob([bytes(box('ftyp', '68656963 00000000 6d696631'))]))).toBe(true);
    expect(await isHeic(jpeg(4000, 3000, 1))).toBe(false);
  });

  it('that is torn, or of something else, says nothing and stops nothing', async () => {
    expect(await headOf(jpeg(4000, 3000, 1).slice(0, 40))).toBeUndefined();
    expect(await headOf(new Blob(['%PDF-1.7']))).toBeUndefined();
    expect(await headOf(new Blob([]))).toBeUndefined();
  });
});
