import { describe, expect, it } from 'vitest';
import { Keeping } from './keeping';

class Worker extends EventTarget {
  state: ServiceWorkerState = 'installing';
  readonly told: unknown[] = [];

  postMessage(message: unknown): void {
    this.told.push(message);
  }

  become(state: ServiceWorkerState): void {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
}

/** A browser that forgets a worker whose files did not come. */
class Browser {
  registration?: { installing?: Worker; waiting?: Worker; active?: Worker };
  registered = 0;
  reachable = true;

  readonly container = Object.assign(new EventTarget(), {
    controller: null as Worker | null,
    getRegistration: async () => this.registration,
    register: async () => {
      this.registered++;
      if (!this.reachable) throw new TypeError('Failed to fetch the script');
      return (this.registration = { installing: new Worker() });
    },
  });

  /** @param claims whether the page was there when the worker took over the open pages */
  comeThrough(claims = true): void {
    const worker = this.registration!.installing!;
    this.registration!.installing = undefined;
    this.registration!.active = worker;
    worker.become('activating');
    worker.become('activated');
    if (claims) this.claim();
  }

  claim(): void {
    this.container.controller = this.registration!.active!;
    this.container.dispatchEvent(new Event('controllerchange'));
  }

  cutOff(): void {
    const worker = this.registration!.installing!;
    this.registration!.installing = undefined;
    this.registration = undefined;
    worker.become('redundant');
  }
}

const opened = () => {
  const browser = new Browser();
  return { browser, keeping: new Keeping(browser.container as unknown as ServiceWorkerContainer, 'sw.js') };
};

describe('the app on this device', () => {
  it('is kept when all of it has come, and not before', async () => {
    const { browser, keeping } = opened();
    await keeping.look();
    expect(keeping.kept.get()).toBe(false);
    browser.comeThrough();
    expect(keeping.kept.get()).toBe(true);
  });

  it('is begun anew at the next chance when its coming was cut off', async () => {
    const { browser, keeping } = opened();
    await keeping.look();
    browser.cutOff();
    expect(keeping.kept.get()).toBe(false);
    await keeping.look();
    browser.comeThrough();
    expect(keeping.kept.get()).toBe(true);
    expect(browser.registered).toBe(2);
  });

  it('is not begun twice while it is coming, nor when it is there', async () => {
    const { browser, keeping } = opened();
    await keeping.look();
    await keeping.look();
    browser.comeThrough();
    await keeping.look();
    expect(browser.registered).toBe(1);
  });

  it('is not kept while its worker passes this page by, and asks to be taken on', async () => {
    const { browser, keeping } = opened();
    await keeping.look();
    browser.comeThrough(false);
    expect(keeping.kept.get()).toBe(false);
    expect(browser.registration!.active!.told).toContainEqual({ type: 'CLAIM' });
    browser.claim();
    expect(keeping.kept.get()).toBe(true);
  });

  it('waits for the next chance when the server cannot be reached', async () => {
    const { browser, keeping } = opened();
    browser.reachable = false;
    await keeping.look();
    browser.reachable = true;
    await keeping.look();
    browser.comeThrough();
    expect(keeping.kept.get()).toBe(true);
  });

  it('is never kept where the browser keeps nothing', async () => {
    const keeping = new Keeping(undefined, 'sw.js');
    await keeping.look();
    expect([keeping.possible, keeping.kept.get()]).toEqual([false, false]);
  });
});
