import { APP_VERSION } from '../version';
import type { OutboxStore } from './outboxStore';
import type { Envelope } from './words';

/** What each call says of the device: the phone's own clock as it stands, and what still waits here. */
export function envelopeOf(store: OutboxStore): Envelope {
  return async () => ({
    sentAt: new Date().toISOString(),
    app: APP_VERSION,
    freeBytes: await freeBytes(),
    waiting: await store.waiting(),
  });
}

/** Room that the browser still gives us, in bytes; undefined where it does not tell. */
export async function freeBytes(): Promise<number | undefined> {
  try {
    const { quota, usage } = await navigator.storage.estimate();
    return quota === undefined || usage === undefined ? undefined : Math.max(0, quota - usage);
  } catch {
    return undefined;
  }
}
