import { Observable } from '../observable';
import { onChance } from '../sync/triggers';

const EVERY_MINUTE_MS = 60_000;

/**
 * Whether this device has the whole app, and thus opens it with no network. The browser forgets a service worker whose
 * files did not all come; it would come again only with the next page, and the app stays one page all day.
 */
export class Keeping {
  readonly kept = new Observable<boolean>(false);
  private following?: ServiceWorker;

  constructor(private readonly container: ServiceWorkerContainer | undefined, private readonly worker: string) {}

  /** False in a browser, or at an address, that keeps nothing. */
  get possible(): boolean {
    return this.container !== undefined;
  }

  /** Looks how it stands, and begins anew what was cut off. Never throws: the next chance looks again. */
  async look(): Promise<void> {
    if (!this.container || this.kept.get()) {
      return;
    }
    try {
      const known = await this.container.getRegistration();
      this.follow(known && newest(known) ? known : await this.container.register(this.worker));
    } catch {
      // No network, or the server is starting.
    }
  }

  private follow(registration: ServiceWorkerRegistration): void {
    const worker = newest(registration);
    const note = () => this.note(registration);
    note();
    if (worker && worker !== this.following) {
      this.following = worker;
      worker.addEventListener('statechange', note);
      this.container?.addEventListener('controllerchange', note);
    }
  }

  /** The worker that has all the files must serve this very page, or its next screen would not come without a network. */
  private note({ active }: ServiceWorkerRegistration): void {
    const serves = this.container?.controller != null;
    this.kept.set(active?.state === 'activated' && serves);
    if (active?.state === 'activated' && !serves) {
      active.postMessage({ type: 'CLAIM' });
    }
  }
}

const newest = ({ active, waiting, installing }: ServiceWorkerRegistration) => active ?? waiting ?? installing;

export const keeping = new Keeping(
  globalThis.navigator?.serviceWorker,
  globalThis.document ? new URL('sw.js', document.baseURI).href : 'sw.js',
);

/** Sees to it while the page is open, however the first try ended. */
export function keepTheApp(): void {
  const look = () => void keeping.look();
  const end = onChance(look);
  const timer = setInterval(look, EVERY_MINUTE_MS);
  const done = keeping.kept.subscribe(() => {
    if (keeping.kept.get()) {
      end();
      clearInterval(timer);
      done();
    }
  });
  look();
}
