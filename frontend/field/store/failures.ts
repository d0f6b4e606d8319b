import type { Id, Sha256 } from '../wire';

/** The device has no room. What was already kept is still there. */
export class StorageFull extends Error {
  constructor(cause: unknown) {
    super('No room on this device', { cause });
  }
}

/** The device did not give back the picture that it was given. */
export class PhotoNotKept extends Error {
  constructor(sha256: Sha256) {
    super(`Picture ${sha256} was not kept`);
  }
}

export class NoSuchDraft extends Error {
  constructor(id: Id) {
    super(`No draft ${id} on this device`);
  }
}

export function isQuota(failure: unknown): boolean {
  return named(failure, ['QuotaExceededError']);
}

/** The browser has closed the store under us, as Safari does after waking up. */
export function isLostConnection(failure: unknown): boolean {
  return named(failure, ['UnknownError', 'DatabaseClosedError', 'InvalidStateError']);
}

/** The failure itself, what it wraps, or one of many. */
function named(failure: unknown, names: string[]): boolean {
  const { name, inner, failures = [] } = failure as { name?: string; inner?: unknown; failures?: unknown[] };
  return names.includes(name ?? '') || (inner ? named(inner, names) : failures.some((each) => named(each, names)));
}
