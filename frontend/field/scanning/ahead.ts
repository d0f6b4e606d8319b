import { keeping } from '../app/keeping';

/** What a tap on 'scan' leads to, in the order in which it is needed. */
const STEPS: (() => Promise<unknown>)[] = [
  async () => (await import('../scan/decode')).warmUp(),
  () => import('./ScanScreen'),
  () => import('../place/PlaceScreen'),
  () => import('../draft/DraftScreen'),
];

/**
 * Gets ready what scanning needs while nobody is waiting: the reader in its worker, and the screens. Once the device has
 * the whole app, so that it costs neither the first start nor the line.
 * @return stops waiting for that
 */
export function readyToScan(): () => void {
  const begin = () => {
    if (keeping.kept.get()) {
      done();
      void load().catch(() => undefined); // it comes with the tap, then
    }
  };
  const done = keeping.kept.subscribe(begin);
  begin();
  return done;
}

/** One by one: a slow phone takes a tenth of a second for some, and a tap may come between. */
async function load(): Promise<void> {
  for (const step of STEPS) {
    await idle();
    await step();
  }
}

/** Safari does not tell when it is idle. */
function idle(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve());
    else setTimeout(resolve, 500);
  });
}
