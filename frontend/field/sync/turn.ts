import type { FieldDatabase } from '../store/database';

/** The lock and the lease of whoever sends. */
export const SENDER = 'courtyard-sender';
const LEASE_MS = 120_000;
/** Even a page in the background, whose timers come once a minute, renews in time. */
const RENEWED_EVERY_MS = 30_000;

const WHOEVER_HAS_THE_LOCK = '';

interface Lease {
  owner: string;
  until: number;
}

/**
 * One sender a device, however many tabs. It saves work and battery; that nothing counts twice is the server's doing,
 * so where a browser keeps a lock for a page that has gone, the lease that ran out lets another go ahead.
 */
export class Turn {
  private readonly owner = crypto.randomUUID();

  constructor(
    private readonly db: FieldDatabase,
    private readonly locks: LockManager | undefined = globalThis.navigator?.locks,
    private readonly now: () => number = Date.now,
  ) {}

  /** Does the work, unless another tab is at it. */
  async take(work: () => Promise<void>): Promise<'done' | 'taken'> {
    if (!this.locks) {
      return await this.lease(false) ? this.working(work) : 'taken';
    }
    return this.locks.request(SENDER, { ifAvailable: true }, async (lock) => {
      if (lock) {
        await this.renew(); // whoever held the lease before has gone without giving it back
        return this.working(work);
      }
      return await this.lease(true) ? this.working(work) : 'taken';
    });
  }

  private async working(work: () => Promise<void>): Promise<'done'> {
    // One call may take minutes on a slow line.
    const renewing = setInterval(() => void this.renew().catch(() => undefined), RENEWED_EVERY_MS);
    try {
      await work();
    } finally {
      clearInterval(renewing);
      await this.giveBack();
    }
    return 'done';
  }

  /** @param locked somebody holds the lock: without a lease they are about to note it, and get its time to do so */
  private lease(locked: boolean): Promise<boolean> {
    const { db } = this;
    return db.run(() => db.transaction('rw', db.settings, async () => {
      const held = (await db.settings.get(SENDER))?.value as Lease | undefined;
      const now = this.now();
      // One that ends too far ahead was made by a clock that has been set back since.
      const free = held ? held.owner === this.owner || held.until <= now || held.until > now + LEASE_MS : !locked;
      if (free) {
        await this.renew();
      } else if (!held) {
        await db.settings.put({ key: SENDER, value: { owner: WHOEVER_HAS_THE_LOCK, until: now + LEASE_MS } });
      }
      return free;
    }));
  }

  private async renew(): Promise<void> {
    const value: Lease = { owner: this.owner, until: this.now() + LEASE_MS };
    await this.db.run(() => this.db.settings.put({ key: SENDER, value }));
  }

  private async giveBack(): Promise<void> {
    const { db } = this;
    await db.run(() => db.transaction('rw', db.settings, async () => {
      const held = (await db.settings.get(SENDER))?.value as Lease | undefined;
      if (held?.owner === this.owner) {
        await db.settings.delete(SENDER);
      }
    }));
  }
}
