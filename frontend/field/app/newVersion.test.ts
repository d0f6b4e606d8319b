import { beforeEach, describe, expect, it, vi } from 'vitest';
import { SENDER } from '../sync/turn';
import { AT_WORK, hold } from './atWork';
import { reloadWithNext, takeNewVersion } from './newVersion';

const { locks } = navigator;
const worker = { postMessage: vi.fn() };

/** The page that takes over is gone when it has: here its timer ends the wait for that. */
const taken = async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  const taking = takeNewVersion(worker);
  await vi.waitFor(() => expect(worker.postMessage).toHaveBeenCalled());
  const other = await locks.request(SENDER, { ifAvailable: true }, (lock) => lock !== null);
  await vi.advanceTimersByTimeAsync(10_000);
  vi.useRealTimers();
  return { wait: await taking, othersMaySend: other };
};

beforeEach(() => {
  worker.postMessage.mockClear();
  vi.stubGlobal('window', new EventTarget());
});

describe('a new version', () => {
  it('takes over at the person\'s word, and nobody begins to send meanwhile', async () => {
    expect(await taken()).toEqual({ wait: undefined, othersMaySend: false });
    expect(worker.postMessage).toHaveBeenCalledExactlyOnceWith({ type: 'SKIP_WAITING' });
  });

  it('waits while any page of this device sends', async () => {
    await locks.request(SENDER, async () => {
      expect(await takeNewVersion(worker)).toBe('sending');
    });
    expect(worker.postMessage).not.toHaveBeenCalled();
  });

  it('waits while a task is under way in any window, and no longer', async () => {
    const leaveOne = hold(locks);
    const leaveOther = hold(locks);
    leaveOne();
    expect(await takeNewVersion(worker)).toBe('at-work');
    expect(worker.postMessage).not.toHaveBeenCalled();
    leaveOther();
    await locks.request(AT_WORK, async () => undefined);
    expect((await taken()).wait).toBeUndefined();
  });

  it('is not kept waiting by a window that the browser put aside', async () => {
    hold(locks);
    window.dispatchEvent(new Event('pagehide'));
    await locks.request(AT_WORK, async () => undefined);
    expect((await taken()).wait).toBeUndefined();
  });

  it('brings every page back that the one before served, once; one that was only just taken on stays', () => {
    const reload = vi.fn();
    const container = (controller: object | null) => Object.assign(new EventTarget(), { controller: controller as ServiceWorker | null });
    const served = container({});
    reloadWithNext(served, reload);
    served.dispatchEvent(new Event('controllerchange'));
    served.dispatchEvent(new Event('controllerchange'));
    expect(reload).toHaveBeenCalledOnce();
    const fresh = container(null);
    reloadWithNext(fresh, reload);
    fresh.dispatchEvent(new Event('controllerchange'));
    expect(reload).toHaveBeenCalledOnce();
    fresh.dispatchEvent(new Event('controllerchange'));
    expect(reload).toHaveBeenCalledTimes(2);
  });
});
