import { takeUp, type Field } from '../../field';
import type { Browser } from './browser';
import type { CuttingProxy } from './cuttingProxy';
import { Locks } from './locks';
import type { Moment } from './moments';
import { Page, type Surroundings } from './page';

/** Thrown to whoever was using a page that died. */
export class PageDied extends Error {}

/** From the opening of the app to the death of its pages. */
class Life {
  over = false;
  readonly end: Promise<never>;
  private tell = () => {};

  constructor() {
    this.end = new Promise((_, reject) => { this.tell = () => reject(new PageDied()); });
    this.end.catch(() => undefined);
  }

  finish(): void {
    this.over = true;
    this.tell();
  }
}

let devices = 0;

/** A phone or tablet: what lies in its store outlives its pages. Dies at the moments it is armed for, with all its tabs. */
export class Device implements Surroundings {
  readonly database = `device-${++devices}`;
  readonly locks = new Locks();
  readonly deaths: Moment[] = [];
  private pages: Page[] = [];
  private readonly armed: Moment[] = [];
  private life = new Life();

  constructor(readonly browser: Browser, readonly line: CuttingProxy, private readonly tabs: number) {
    this.life.finish(); // nothing is open yet
  }

  /** The page in one of the tabs. */
  field(tab = 0): Field {
    return this.pages[tab % this.tabs].field;
  }

  arm(moment: Moment): void {
    this.armed.push(moment);
  }

  awaits(moment: Moment): boolean {
    return this.armed.includes(moment);
  }

  reached(moment: Moment): boolean {
    if (!this.armed.includes(moment)) {
      return false;
    }
    this.armed.splice(this.armed.indexOf(moment), 1);
    this.deaths.push(moment);
    this.die();
    return true;
  }

  die(): void {
    this.pages.forEach((page) => page.die());
    this.life.finish();
  }

  /** Does some work until it is done, opening the app anew as often as it dies under it. */
  async survive<T>(work: () => Promise<T>): Promise<T> {
    for (;;) {
      try {
        if (this.life.over) {
          await this.wake();
        }
        return await this.living(work());
      } catch (failure) {
        if (!(failure instanceof PageDied)) {
          throw failure;
        }
      }
    }
  }

  /** What the person or the phone does now and then: the page comes to the front, and what waits has another chance. */
  chance(): void {
    this.pages.forEach(({ field }) => field.outbox.send());
  }

  /** Opens the app in each tab. */
  private async wake(): Promise<void> {
    this.life = new Life();
    this.pages = Array.from({ length: this.tabs }, () => new Page(this));
    await this.living(Promise.all(this.pages.map((page) => takeUp(page.field))));
  }

  /** A page that dies leaves those waiting who were using it, or fails them: either way its death is what they hear. */
  private async living<T>(work: Promise<T>): Promise<T> {
    const { life } = this;
    try {
      return await Promise.race([work, life.end]);
    } catch (failure) {
      throw life.over ? new PageDied() : failure;
    }
  }
}
