import Dexie from 'dexie';
import { assemble, type Field } from '../../field';
import { FieldDatabase } from '../../store/database';
import type { Browser } from './browser';
import type { CuttingProxy } from './cuttingProxy';
import type { Locks } from './locks';
import { momentOf, type Moment } from './moments';
import { MortalStore } from './mortalStore';

/** What a page of ours runs in. */
export interface Surroundings {
  database: string;
  locks: Locks;
  browser: Browser;
  line: CuttingProxy;
  /** The code has come to a moment; true when the page dies of it. */
  reached(moment: Moment): boolean;
  /** Whether the page will die of this moment. */
  awaits(moment: Moment): boolean;
}

const forEver = new Promise<never>(() => {});

/** The real data core over the device's store and line, until the page dies: then nothing of it has any effect. */
export class Page {
  readonly field: Field;
  private readonly store: MortalStore;
  private readonly over = new AbortController();
  private photoAnswered = false;

  constructor(private readonly around: Surroundings) {
    this.store = new MortalStore((step, before, stores) => this.write(step, before, stores));
    this.field = this.assembled();
  }

  die(): void {
    this.over.abort();
    this.store.die();
    this.around.locks.letGo(this);
    this.field.outbox.stop();
  }

  /** The core takes its parts from the page's globals, as in a browser. */
  private assembled(): Field {
    const { indexedDB } = Dexie.dependencies;
    const { navigator } = globalThis;
    Dexie.dependencies.indexedDB = this.store.factory;
    Object.defineProperty(globalThis, 'navigator', { value: { locks: this.around.locks.of(this) }, configurable: true });
    try {
      return assemble(new FieldDatabase(this.around.database), (path, init) => this.fetch(String(path), init));
    } finally {
      Dexie.dependencies.indexedDB = indexedDB;
      Object.defineProperty(globalThis, 'navigator', { value: navigator, configurable: true });
    }
  }

  private write(step: string, before: string[], stores: string[]): void {
    const moment = momentOf(step, before, stores, this.photoAnswered);
    if (moment === 'answerBeforeWrite') {
      this.photoAnswered = false;
    }
    if (moment && this.around.reached(moment)) {
      throw new DOMException('The page has died', 'AbortError');
    }
  }

  private async fetch(path: string, init: RequestInit = {}): Promise<Response> {
    const words = path.endsWith('/captures') && String(init.body).includes('"captures":["');
    const photo = init.method === 'PUT';
    if ((words && this.around.reached('entryBeforeRequest')) || (photo && this.around.reached('receiptBeforePhoto'))) {
      return forEver;
    }
    const response = await this.asked(path, photo && this.around.awaits('inPhoto') ? this.broken(path, init) : init);
    if ((words && this.around.reached('requestBeforeReceipt')) || (photo && this.around.reached('photoBeforeAnswer'))) {
      return forEver;
    }
    this.photoAnswered = photo && response.ok;
    return response;
  }

  private async asked(path: string, init: RequestInit): Promise<Response> {
    const { browser, line } = this.around;
    const signal = AbortSignal.any([this.over.signal, ...init.signal ? [init.signal] : []]);
    try {
      const response = await browser.fetch(line.address + path, { ...init, signal });
      const body = await response.arrayBuffer();
      const { status, headers } = response;
      return new Response(body.byteLength > 0 ? body : null, { status, headers });
    } catch (failure) {
      if (this.over.signal.aborted) {
        return forEver;
      }
      throw failure;
    }
  }

  /** The page dies when half of the body has gone out. */
  private broken(path: string, init: RequestInit): RequestInit {
    const bytes = new Uint8Array(init.body as ArrayBuffer);
    let first = true;
    const body = new ReadableStream<Uint8Array>({
      pull: async (controller) => {
        if (first) {
          first = false;
          controller.enqueue(bytes.slice(0, bytes.length / 2));
        } else {
          await this.around.line.beginningOf(path);
          this.around.reached('inPhoto');
        }
      },
    }, { highWaterMark: 0 });
    return { ...init, body, duplex: 'half' } as RequestInit;
  }
}
