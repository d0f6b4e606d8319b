import { useEffect } from 'react';
import { useLocation } from 'react-router';

/** The lock that pages share in which somebody is in the middle of a task. */
export const AT_WORK = 'courtyard-at-work';

/** Where something is begun, filled in or aimed at; not where one reads or chooses. */
const TASKS = /^\/field\/(draft|scan|finding|handover|round\/[^/]+\/)/;

/** While a task is on the screen here, no other window takes over a new version of the app. */
export function useAtWork(): void {
  const { pathname } = useLocation();
  const working = TASKS.test(pathname);
  useEffect(() => (working ? hold(navigator.locks) : undefined), [working]);
}

/** Shares the lock until called back, or until the page goes: a browser may keep it for one that it put aside. */
export function hold(locks: LockManager | undefined): () => void {
  let done = () => {};
  const until = new Promise<void>((resolve) => {
    done = () => resolve();
  });
  void locks?.request(AT_WORK, { mode: 'shared' }, () => until);
  window.addEventListener('pagehide', done);
  return () => {
    window.removeEventListener('pagehide', done);
    done();
  };
}
