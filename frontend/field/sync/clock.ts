import type { FieldDatabase } from '../store/database';
import type { Instant } from '../wire';

export interface Moment {
  at: Instant;
  clock: 'anchored' | 'uncertain';
}

/** The device's own two clocks: one that can be set, one that only counts. Both in milliseconds. */
export interface DeviceClocks {
  wall(): number;
  counting(): number;
}

interface Anchor {
  server: number;
  wall: number;
  counting: number;
}

const OFFSET = 'clock-offset';
/** What the two clocks may drift apart before the wall clock is taken to have been set, or the device to have slept. */
const DRIFT_MS = 30_000;

const ownClocks: DeviceClocks = { wall: () => Date.now(), counting: () => performance.now() };

/**
 * The server's time, counted on without it. It is sure only from a contact on, in the same page: after a restart
 * nobody knows whether the phone's clock was set meanwhile.
 */
export class Clock {
  private anchor?: Anchor;
  private offset = 0;

  constructor(private readonly db: FieldDatabase, private readonly clocks: DeviceClocks = ownClocks) {}

  /** Takes up what the last run knew of the phone's clock; a guess, not an anchor. */
  async recall(): Promise<void> {
    const kept = await this.db.run(() => this.db.settings.get(OFFSET));
    if (typeof kept?.value === 'number' && !this.anchor) {
      this.offset = kept.value;
    }
  }

  now(): Moment {
    const wall = this.clocks.wall();
    if (!this.anchor) {
      return moment(wall + this.offset, 'uncertain');
    }
    const counted = this.clocks.counting() - this.anchor.counting;
    const ahead = wall - this.anchor.wall - counted;
    // Set back: the counting clock holds. Ahead: it may have stood still while the phone slept, so only the wall
    // clock has an idea, and cannot be sure.
    return ahead > DRIFT_MS
      ? moment(wall + this.offset, 'uncertain')
      : moment(this.anchor.server + counted, 'anchored');
  }

  /** The device's own count of milliseconds, for {@link contact}. */
  counting(): number {
    return this.clocks.counting();
  }

  /**
   * A server's answer told its time; it was somewhere between asking and receiving, most likely in the middle.
   * @param askedAt what {@link counting} said when the question went out
   */
  async contact(serverTime: Instant, askedAt: number): Promise<void> {
    const server = Date.parse(serverTime.replace(/(\.\d{3})\d+/, '$1')); // nanoseconds are not for every browser
    if (Number.isNaN(server)) {
      return;
    }
    const counting = this.clocks.counting();
    const wall = this.clocks.wall();
    this.anchor = { server: server + (counting - askedAt) / 2, wall, counting };
    this.offset = this.anchor.server - wall;
    try {
      await this.db.run(() => this.db.settings.put({ key: OFFSET, value: this.offset }));
    } catch {
      // Only a later start would have used it: a full store must not cost the answer that told the time.
    }
  }
}

function moment(milliseconds: number, clock: Moment['clock']): Moment {
  return { at: new Date(Math.round(milliseconds)).toISOString(), clock };
}
