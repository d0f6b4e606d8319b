import type { FieldDatabase } from './database';

const RESERVE = 'reserve';
/** Room for hundreds of filled-in forms. */
const BYTES = 1_000_000;
const RANDOM_AT_ONCE = 65_536;

/** Lays room aside that pictures do not get, so that words fit on a full device. Throws where there is none. */
export async function layAside({ settings }: FieldDatabase): Promise<void> {
  if ((await settings.where('key').equals(RESERVE).count()) === 0) {
    await settings.put({ key: RESERVE, value: incompressible(BYTES) });
  }
}

/** @return whether there was any to give up */
export async function giveUpReserve({ settings }: FieldDatabase): Promise<boolean> {
  return (await settings.where('key').equals(RESERVE).delete()) > 0;
}

/** Bytes that take as much room on the disk as they are many. */
export function incompressible(length: number): ArrayBuffer {
  const bytes = new Uint8Array(length);
  for (let at = 0; at < length; at += RANDOM_AT_ONCE) {
    crypto.getRandomValues(bytes.subarray(at, Math.min(length, at + RANDOM_AT_ONCE)));
  }
  return bytes.buffer;
}
