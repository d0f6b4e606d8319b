import { Observable } from '../observable';
import { SENDER } from '../sync/turn';
import { AT_WORK } from './atWork';

const HOUR_MS = 3_600_000;
/** A worker that took over within this time has brought this page back with it. */
const TAKING_OVER_MS = 10_000;

/** A newer app that is whole on this device and waits for the person's word. */
export const newVersion = new Observable<ServiceWorker | undefined>(undefined);

/** Looks out for new versions; the old one stays until {@link takeNewVersion}. */
export async function watchForNewVersion(): Promise<void> {
  const container = navigator.serviceWorker;
  if (!container) return;
  reloadWithNext(container);
  const registration = await container.ready;
  const note = () => newVersion.set(registration.waiting ?? undefined);
  const follow = () => registration.installing?.addEventListener('statechange', note);
  note();
  follow();
  registration.addEventListener('updatefound', follow);
  setInterval(() => void registration.update().catch(() => undefined), HOUR_MS);
}

/**
 * The files of the version before are gone once another takes over, in whichever window the person said so: every page
 * comes back with it, once. A page that no worker served before has just been taken on, and stays.
 */
export function reloadWithNext(
  container: Pick<ServiceWorkerContainer, 'controller' | 'addEventListener'>, reload = () => window.location.reload(),
): void {
  let served = container.controller !== null;
  let reloading = false;
  container.addEventListener('controllerchange', () => {
    if (served && !reloading) {
      reloading = true;
      reload();
    }
    served = true;
  });
}

/** Why a new version must wait: a page of this device is sending, or in another one a task is under way. */
export type Wait = 'sending' | 'at-work';

/**
 * The person said so: the new worker takes over, and all pages come back with it. Not while any page of this device sends
 * or is in the middle of a task; and none begins to send while it takes over.
 */
export async function takeNewVersion(
  worker: Pick<ServiceWorker, 'postMessage'>, locks: LockManager | undefined = navigator.locks,
): Promise<Wait | undefined> {
  const take = () => worker.postMessage({ type: 'SKIP_WAITING' });
  if (!locks) {
    take(); // a browser from before 2022: what is shown here says whether this page sends
    return undefined;
  }
  return alone(locks, AT_WORK, 'at-work', () => alone(locks, SENDER, 'sending', () => {
    take();
    return new Promise((resolve) => setTimeout(() => resolve(undefined), TAKING_OVER_MS));
  }));
}

/** Does the work while no page has the lock; else says why not. */
async function alone(
  locks: LockManager, name: string, wait: Wait, work: () => Promise<Wait | undefined>,
): Promise<Wait | undefined> {
  return locks.request(name, { ifAvailable: true }, (lock) => lock ? work() : wait);
}
