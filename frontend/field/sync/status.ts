import type { Instant, Waiting } from '../wire';

/**
 * How it stands with what was made on this device. 'all-sent' only when every receipt was complete; 'needs-token' when
 * somebody must sign in here before the rest can go.
 */
export type SyncState = 'all-sent' | 'waiting' | 'sending' | 'offline' | 'needs-token';

/** Captures and pictures of the present run that have arrived. */
export interface Progress {
  done: number;
  of: number;
}

export interface SyncStatus {
  state: SyncState;
  /** All that waits on this device, whoever made it. */
  waiting: Waiting;
  progress?: Progress;
  /** Whether the server answered when it was last asked; undefined before anything was tried. */
  reachable?: boolean;
  /** It was somebody else who answered: the network wants a sign-in of its own first. */
  portal?: boolean;
  /** When all was sent for the last time. */
  allSentAt?: Instant;
}

/** How a run ended. */
export interface RunEnd {
  /** The server answered at least once, or nothing was to be asked. */
  reached: boolean;
  /** Something could not go, and is to be tried again. */
  failed: boolean;
  /** Somebody's captures wait for a token. */
  needsToken: boolean;
}

export function stateOf(waiting: Waiting, sending: boolean, last: RunEnd | undefined): SyncState {
  if (sending && waiting.captures > 0) {
    return 'sending';
  }
  if (waiting.captures === 0) {
    return 'all-sent';
  }
  if (last && !last.reached) {
    return 'offline';
  }
  return last?.needsToken && !last.failed ? 'needs-token' : 'waiting';
}
