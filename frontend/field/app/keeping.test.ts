import { describe, expect, it } from 'vitest';
import { Keeping } from './keeping';

class Worker extends EventTarget {
  state: ServiceWorkerState = 'installing';

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

  readonly container = {
    getRegistration: async () => this.registration,
    register: async () => {
      this.registered++;
      if (!this.reachable) throw new TypeError('Failed to fetch the script');
      return (this.registration = { installing: new Worker() });
    },
  } as unknown as ServiceWorkerContainer;

  comeThrough(): void {
    const worker = this.registration!.installing!;
    this.registration!.installing = undefined;
    this.registration!.active = worker;
    worker.become('activating');
    worker.become('activated');
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
  return { browser, keeping: new Keeping(browser.container, 'sw.js') };
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
