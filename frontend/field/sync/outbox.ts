import { liveQuery, type Subscription } from 'dexie';
import type { FieldDatabase } from '../store/database';
import { Observable } from '../observable';
import type { Instant, Waiting } from '../wire';
import type { Line } from './line';
import type { OutboxStore } from './outboxStore';
import { pauseAfter } from './pause';
import { Run } from './run';
import type { Sender } from './sender';
import { stateOf, type RunEnd, type SyncStatus } from './status';
import type { Turn } from './turn';

const ALL_SENT_AT = 'all-sent-at';

/** When to send: at opening, when the network or the person comes back, after each finish, and after growing pauses. */
export class Outbox {
  readonly status = new Observable<SyncStatus>({ state: 'waiting', waiting: { captures: 0, photos: 0 } });

  private waiting: Waiting = { captures: 0, photos: 0 };
  private allSentAt?: Instant;
  private run?: Run;
  private last?: RunEnd;
  private failures = 0;
  private again = false;
  private timer?: ReturnType<typeof setTimeout>;
  private running: Promise<void> = Promise.resolve();
  private readonly stops: (() => void)[] = [];

  constructor(
    private readonly db: FieldDatabase,
    private readonly store: OutboxStore,
    private readonly sender: Sender,
    private readonly turn: Turn,
    private readonly line: Line,
    private readonly afterSending: () => void,
  ) {}

  /** Begins to watch what waits, and sends. */
  async start(): Promise<void> {
    this.allSentAt = (await this.db.run(() => this.db.settings.get(ALL_SENT_AT)))?.value as Instant | undefined;
    this.waiting = await this.store.waiting(); // never 'all sent' before it was looked
    await this.store.unstick(); // what the server would not take yesterday it may take today
    const counting: Subscription = liveQuery(() => this.store.waiting()).subscribe((waiting) => {
      const grew = waiting.captures > this.waiting.captures;
      this.waiting = waiting;
      this.tell();
      if (grew) {
        this.send();
      }
    });
    const hearing = this.line.reachable.subscribe(() => {
      this.tell();
      if (this.line.reachable.get() && this.waiting.captures > 0) {
        this.send(); // something else found the server back
      }
    });
    const portal = this.line.portal.subscribe(() => this.tell());
    this.stops.push(() => counting.unsubscribe(), hearing, portal);
    this.send();
  }

  stop(): void {
    clearTimeout(this.timer);
    this.stops.splice(0).forEach((stop) => stop());
  }

  /** Sends soon; while a run is on, once more after it. */
  send(): void {
    if (this.run) {
      this.again = true;
      return;
    }
    clearTimeout(this.timer);
    this.run = new Run();
    this.running = this.attempt(this.run);
  }

  /** The person asked for it: what was refused is tried again too. */
  async sendNow(): Promise<void> {
    await this.store.unstick();
    this.failures = 0;
    this.send();
  }

  /** Resolves when nothing is being sent. */
  async idle(): Promise<void> {
    await this.running;
    if (this.run) {
      await this.idle();
    }
  }

  private async attempt(run: Run): Promise<void> {
    const unwatch = run.progress.subscribe(() => this.tell());
    this.again = false;
    try {
      this.tell();
      const turn = await this.turn.take(() => this.sender.run(run));
      this.last = turn === 'done' ? run.end : this.last;
      await this.noteAllSent();
      if (run.progress.get().done > 0) {
        this.failures = 0;
        this.afterSending();
      }
    } catch {
      this.last = { reached: true, failed: true, needsToken: false }; // the store is in trouble, and says so itself
    } finally {
      unwatch();
      this.run = undefined;
      this.tell();
      this.next();
    }
  }

  private next(): void {
    if (this.stops.length === 0 || this.waiting.captures === 0) {
      this.failures = 0;
    } else if (this.again && !this.last?.failed) {
      this.send();
    } else {
      this.timer = setTimeout(() => this.send(), pauseAfter(++this.failures));
    }
  }

  private async noteAllSent(): Promise<void> {
    this.waiting = await this.store.waiting();
    if (this.waiting.captures === 0 && this.run && this.run.progress.get().done > 0) {
      this.allSentAt = new Date().toISOString();
      await this.db.run(() => this.db.settings.put({ key: ALL_SENT_AT, value: this.allSentAt }));
    }
  }

  private tell(): void {
    this.status.set({
      state: stateOf(this.waiting, this.run !== undefined, this.last),
      waiting: this.waiting,
      progress: this.run?.progress.get(),
      reachable: this.line.reachable.get(),
      portal: this.line.portal.get(),
      allSentAt: this.allSentAt,
    });
  }
}
