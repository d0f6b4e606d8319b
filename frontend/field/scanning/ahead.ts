import { keeping } from '../app/keeping';

/**
 * Gets ready what a tap on 'scan' leads to while nobody is waiting: the screens, and the reader in its worker. Once the
 * device has the whole app, so that it costs neither the first start nor the line.
 */
export function readyToScan(): void {
  const begin = () => {
    if (keeping.kept.get()) {
      done();
      whenIdle(() => void load());
    }
  };
  const done = keeping.kept.subscribe(begin);
  begin();
}

async function load(): Promise<void> {
  const { warmUp } = await import('../scan/decode');
  warmUp();
  await Promise.all([import('./ScanScreen'), import('../place/PlaceScreen'), import('../draft/DraftScreen')]);
}

/** Safari does not tell when it is idle. */
function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(work);
  else setTimeout(work, 1_000);
}
