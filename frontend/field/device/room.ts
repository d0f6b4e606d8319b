import { Observable } from '../observable';
import type { FieldDatabase } from '../store/database';
import { isQuota } from '../store/failures';
import { incompressible, layAside } from '../store/reserve';

/** Below this, some fifty pictures, the device is nearly full: as in PersonDevices.LITTLE_ROOM_BYTES. */
export const LITTLE_BYTES = 20_000_000;
/** Below this not even one picture fits for sure, with its small copy and the words beside it. */
export const NO_BYTES = 2_000_000;
/** What a picture takes at most, with its small copy. */
const TRIED_BYTES = 500_000;
const TRIED = 'room-tried';

export type Room = 'enough' | 'little' | 'none';

/** Room that the browser says it still gives us, in bytes; undefined where it does not tell. */
export async function freeBytes(): Promise<number | undefined> {
  try {
    const { quota, usage } = await navigator.storage.estimate();
    return quota === undefined || usage === undefined ? undefined : Math.max(0, quota - usage);
  } catch {
    return undefined;
  }
}

/**
 * How much room this device has left for pictures. What browsers tell is not enough: to keep sites from telling people
 * apart, newer ones say the same figure on every device. So before a picture is taken it is also tried.
 */
export class RoomLeft {
  readonly state = new Observable<Room>('enough');

  constructor(private readonly db: FieldDatabase) {}

  /** As the browser tells; where there was none when it was tried, it is tried again. */
  async look(): Promise<Room> {
    return this.state.get() === 'none' ? this.try() : this.found(await this.told());
  }

  /** Writes as much as a picture takes, beside what is laid aside for words, and takes it away again. */
  async try(): Promise<Room> {
    const told = await this.told();
    return this.found(told !== 'none' && await this.fits() ? told : 'none');
  }

  /** A picture has found none. */
  ranOut(): void {
    this.found('none');
  }

  private found(room: Room): Room {
    this.state.set(room);
    return room;
  }

  private async told(): Promise<Room> {
    const free = await freeBytes();
    if (free === undefined || free >= LITTLE_BYTES) return 'enough';
    return free < NO_BYTES ? 'none' : 'little';
  }

  /** Not through run: small copies of pictures are not to be given up for a trial. */
  private async fits(): Promise<boolean> {
    const { settings } = this.db;
    try {
      await layAside(this.db);
      await settings.put({ key: TRIED, value: incompressible(TRIED_BYTES) });
      await settings.delete(TRIED);
      return true;
    } catch (failure) {
      return !isQuota(failure); // any other trouble says itself
    }
  }
}
