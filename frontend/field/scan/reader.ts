/** Reads QR codes from still frames: the text of the first one found. The frame is used up by it. */
export interface Reader {
  read(frame: ImageBitmap): Promise<string | undefined>;
}
