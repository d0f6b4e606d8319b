/** Reads QR codes from still frames; the text of the first one found. */
export interface Reader {
  read(frame: ImageBitmap): Promise<string | undefined>;
}
