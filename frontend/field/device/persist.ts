let asked = false;

/** Asks the browser, once a page, not to clear our store when it needs room. Called when there is something to keep. */
export function askToKeep(): void {
  if (!asked) {
    asked = true;
    globalThis.navigator?.storage?.persist?.().catch(() => undefined); // it may say no; then nothing is different
  }
}

/** Whether it has promised so; undefined where it does not tell. */
export async function isKept(): Promise<boolean | undefined> {
  try {
    return await navigator.storage.persisted();
  } catch {
    return undefined;
  }
}
