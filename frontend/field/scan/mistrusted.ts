import type { Reader } from './reader';

const PATIENCE_MS = 1_000;
/** Frames without a code after which the reader has to show again that it reads: about three seconds. */
const SILENCE = 24;

/**
 * A reader that is used only as long as it proves itself: when it is opened, and again when it has found nothing for
 * some seconds. Its first error, and its first answer that does not come within a second, are its last.
 */
export async function mistrusted(
  open: () => Promise<Reader>, proves: (reader: Reader) => Promise<boolean>, instead: Reader,
): Promise<Reader> {
  const inTime = async () => {
    const opened = await open();
    return (await proves(opened)) ? opened : undefined;
  };
  let trusted = await within(inTime()).catch(() => undefined);
  if (!trusted) {
    return instead;
  }
  let silent = 0;

  async function readsStill(reader: Reader, texts: string[]): Promise<boolean> {
    silent = texts.length > 0 ? 0 : silent + 1;
    return silent < SILENCE || within(proves(reader)).finally(() => { silent = 0; });
  }

  return {
    read: async (pixels, thorough) => {
      const reader = trusted;
      if (!reader) {
        return instead.read(pixels, thorough);
      }
      try {
        const texts = await within(reader.read(pixels, thorough));
        if (await readsStill(reader, texts)) {
          return texts;
        }
      } catch {
        // as one that proved nothing
      }
      trusted = undefined;
      return []; // the next frame is the other one's
    },
  };
}

function within<T>(work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('No answer')), PATIENCE_MS);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
