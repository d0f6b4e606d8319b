import { Observable } from '../observable';

const HOUR_MS = 3_600_000;

/** A newer app that is whole on this device and waits for the person's word. */
export const newVersion = new Observable<ServiceWorker | undefined>(undefined);

/** Looks out for new versions; the old one stays until {@link takeNewVersion}. */
export async function watchForNewVersion(): Promise<void> {
  const container = navigator.serviceWorker;
  if (!container) return;
  const registration = await container.ready;
  const note = () => newVersion.set(registration.waiting ?? undefined);
  const follow = () => registration.installing?.addEventListener('statechange', note);
  note();
  follow();
  registration.addEventListener('updatefound', follow);
  setInterval(() => void registration.update().catch(() => undefined), HOUR_MS);
}

/** The person said so: the new worker takes over, and the page comes back once with it. */
export function takeNewVersion(worker: ServiceWorker): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => window.location.reload(), { once: true });
  worker.postMessage({ type: 'SKIP_WAITING' });
}
