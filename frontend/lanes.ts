const TRIES = 3;
const FIRST_PAUSE_MS = 500;

/**
 * Does the work for each item, so many at a time: one after the other costs a slow line its whole delay for every
 * file. An item that goes wrong is tried again after a pause; the third time it fails, no more are begun, and all fails.
 */
export async function inLanes<T>(
  lanes: number,
  items: readonly T[],
  work: (item: T) => Promise<unknown>,
  pause: (milliseconds: number) => Promise<void> = (milliseconds) => new Promise((go) => setTimeout(go, milliseconds)),
): Promise<void> {
  const left = [...items];
  const persistently = async (item: T): Promise<void> => {
    for (let tried = 1; ; tried++) {
      try {
        await work(item);
        return;
      } catch (failure) {
        if (tried === TRIES) {
          left.length = 0;
          throw failure;
        }
        await pause(FIRST_PAUSE_MS * 2 ** tried);
      }
    }
  };
  const lane = async (): Promise<void> => {
    for (let item = left.shift(); item !== undefined; item = left.shift()) {
      await persistently(item);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}
