/** A picture that was decoded, upright; to be closed when done. */
export interface Decoded {
  image: CanvasImageSource;
  width: number;
  height: number;
  close(): void;
}

/** The browser turns pictures upright by itself; turning again would turn them twice. Throws where it cannot read it. */
export async function decode(source: Blob | ImageBitmap): Promise<Decoded> {
  if (!(source instanceof Blob)) {
    return ofBitmap(source);
  }
  try {
    return ofBitmap(await createImageBitmap(source, { imageOrientation: 'from-image' }));
  } catch {
    return ofElement(source); // some formats are only shown, such as HEIC in Safari
  }
}

function ofBitmap(image: ImageBitmap): Decoded {
  return { image, width: image.width, height: image.height, close: () => image.close() };
}

async function ofElement(source: Blob): Promise<Decoded> {
  const image = new Image();
  const address = URL.createObjectURL(source);
  const close = () => URL.revokeObjectURL(address);
  try {
    image.src = address;
    await image.decode();
  } catch (failure) {
    close();
    throw failure;
  }
  return { image, width: image.naturalWidth, height: image.naturalHeight, close };
}
