/** Reads QR codes from still frames: what each of those found says, the same only once. The frame is used up by it. */
export interface Reader {
  /** @param thorough for a picture that will not come again: takes longer, and finds more */
  read(frame: ImageBitmap, thorough?: boolean): Promise<string[]>;
}
