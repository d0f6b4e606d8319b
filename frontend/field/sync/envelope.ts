import { isKept } from '../device/persist';
import { freeBytes, type RoomLeft } from '../device/room';
import { markOf } from '../store/mark';
import type { FieldDatabase } from '../store/database';
import { APP_VERSION } from '../version';
import type { OutboxStore } from './outboxStore';
import type { Envelope } from './words';

/** What each call says of the device: the phone's own clock as it stands, and what still waits here. */
export function envelopeOf(db: FieldDatabase, store: OutboxStore, room: RoomLeft): Envelope {
  return async (person) => ({
    sentAt: new Date().toISOString(),
    app: APP_VERSION,
    freeBytes: room.state.get() === 'none' ? 0 : await freeBytes(),
    waiting: await store.waiting(),
    own: await store.waiting(person),
    store: await markOf(db),
    persisted: await isKept(),
  });
}
