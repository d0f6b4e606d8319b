/** Below this, some fifty pictures, the device is nearly full: as in PersonDevices.LITTLE_ROOM_BYTES. */
export const LITTLE_BYTES = 20_000_000;
/** Below this not even one picture fits for sure, with its small copy and the words beside it. */
export const NO_BYTES = 2_000_000;

export type Room = 'enough' | 'little' | 'none';

/** Room that the browser still gives us, in bytes; undefined where it does not tell. */
export async function freeBytes(): Promise<number | undefined> {
  try {
    const { quota, usage } = await navigator.storage.estimate();
    return quota === undefined || usage === undefined ? undefined : Math.max(0, quota - usage);
  } catch {
    return undefined;
  }
}

/** Where the browser does not tell there is room until a write fails. */
export async function room(): Promise<Room> {
  const free = await freeBytes();
  if (free === undefined || free >= LITTLE_BYTES) return 'enough';
  return free < NO_BYTES ? 'none' : 'little';
}
