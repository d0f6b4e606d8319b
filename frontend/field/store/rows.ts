import type {
  Answers, CapturePlace, Form, Id, Instant, Pack, PhotoInManifest, Position, Reason, Revisit, Role, Sha256,
} from '../wire';

/** A person who has signed in on this device. Stays after sign-out, since their captures may still wait here. */
export interface PersonRow {
  id: Id;
  name: string;
  role: Role;
  language: 'zh' | 'en';
  theme: 'system' | 'light' | 'dark';
  uploadToken?: string;
  /** The server did not know the token: a new one is asked for when this person signs in again. */
  tokenRefused?: boolean;
  /** Language and theme were chosen here, and the account has not heard of it. */
  preferring?: boolean;
  /** When the server last answered this person, by the device's own clock, in milliseconds. */
  lastContact?: number;
  pin?: PinRow;
  /** The device was closed to them at the desk: their day is to be forgotten here. */
  closed?: boolean;
}

/** What a PIN is checked against. It never leaves this device. */
export interface PinRow {
  salt: ArrayBuffer;
  /** Rounds of PBKDF2 with SHA-256 that it took. */
  iterations: number;
  proof: ArrayBuffer;
  /** Wrong ones since the last right one, or since this person last signed in with the password. */
  misses: number;
}

export interface PackRow {
  person: Id;
  etag?: string;
  /** When it came. That it still holds, the server said at the person's last contact. */
  at: Instant;
  pack: Pack;
}

/** The definition that a draft or a capture was filled in with, so that it can be read after the pack has gone. */
export type FormRow = Form;

export interface Draft {
  id: Id;
  person: Id;
  form: string;
  version: number;
  place?: CapturePlace;
  task?: Id;
  startedAt: Instant;
  position?: Position;
  corrects?: Id;
  voids?: Id;
  revisits: Revisit[];
  answers: Answers;
  photos: PhotoInManifest[];
  /**
   * Pictures of the record that this corrects whose bytes do not lie here any more: the server has them. Not in drafts
   * that were begun by app versions before 0.2.
   */
  there?: Sha256[];
  /** The question on the screen, to come back to after the page was killed. */
  onScreen?: string;
  /** Camera or gallery were opened for this question and have not given all yet: if the page was killed, it is lost. */
  awaitingPhoto?: string;
  savedAt: Instant;
  /** Goes up with every change, so that what was read can be known to be still true. */
  revision: number;
}

/** How the outcome of a verdict form is told in lists. */
export type Result = 'pass' | 'fail' | 'none';

/** What lists tell of a capture without reading it. */
export interface CaptureHead {
  id: Id;
  person: Id;
  form: string;
  version: number;
  place?: Id;
  placeWords?: string;
  task?: Id;
  capturedAt: Instant;
  result: Result;
  photos: PhotoInManifest[];
  /** The capture as it was serialised when it was finished: these very bytes are sent. */
  content: string;
  /** SHA-256 of those bytes. */
  hash: Sha256;
}

/** Why something cannot go as it is; it stays here, never blocks the rest, and can be exported. */
export type Trouble = 'photo-refused' | 'photo-lost' | 'capture-refused';

export interface OutboxRow extends CaptureHead {
  /** What the server said last; 'missing' shrinks as pictures arrive there. */
  receipt?: { state: 'accepted' | 'held' | 'set_aside'; reasons: Reason[]; missing: Sha256[]; at: Instant };
  /** Pictures that the server would not take, or that this device cannot read any more. */
  stuck: { sha256: Sha256; trouble: Trouble; status?: number }[];
  trouble?: { trouble: Trouble; status?: number };
  /** As in the draft that it was. */
  there?: Sha256[];
}

/** What the server has whole. Kept for 30 days to look at. */
export interface SentRow extends CaptureHead {
  state: 'accepted' | 'held' | 'set_aside';
  reasons: Reason[];
  sentAt: Instant;
}

/** The bytes of a picture until the server has them. By primary key only, and never written again. */
export interface PhotoRow {
  sha256: Sha256;
  bytes: ArrayBuffer;
  mime: string;
  byteLength: number;
}

/** A small copy to look at: of own pictures, and of those of open findings. */
export interface ThumbnailRow {
  sha256: Sha256;
  bytes: ArrayBuffer;
  mime: string;
}

export interface SettingRow {
  key: string;
  value: unknown;
}
