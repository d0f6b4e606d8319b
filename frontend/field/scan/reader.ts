/** Reads QR codes from pixels: what each of those found says, the same only once. */
export interface Reader {
  /** @param thorough for a picture that will not come again: takes longer, and finds more */
  read(pixels: ImageData, thorough?: boolean): Promise<string[]>;
}
