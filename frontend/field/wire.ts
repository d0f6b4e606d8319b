/**
 * What goes over the line between the phone and the server (docs/sync.md), and so also what lies stored on phones.
 * A name here is never reused for another meaning, and nothing here is taken away while a phone in the field may hold it.
 */

export type Id = string; // UUID
export type Instant = string; // ISO 8601, UTC
export type Sha256 = string; // 64 lower-case hexadecimal digits

/** Words in both languages of the app. */
export interface Words {
  zh: string;
  en: string;
}

// ---------------------------------------------------------------- forms

export type Severity = 'minor' | 'major' | 'urgent';
export type Department = 'engineering' | 'environment' | 'security' | 'service';

/** A condition on earlier answers, as data: no expression language to parse on two sides. */
export type Condition =
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition }
  | { question: string; answered: boolean }
  | { question: string; is: string | number } // a verdict's word, a choice, a number, a text
  | { question: string; has: string } // several choices: contains
  | { question: string; above: number }
  | { question: string; below: number };

export interface Option {
  code: string;
  label: Words;
}

interface QuestionBase {
  id: string;
  label: Words;
  hint?: Words;
  required?: boolean;
  relevant?: Condition;
}

export type Question =
  | (QuestionBase & {
      type: 'verdict';
      severity: Severity; // of a fail, unless the person chooses another
      department: Department;
      /** When a fail must carry a photo. Default: 'never' (a photo may always be added). */
      photo?: 'never' | 'onFail';
    })
  | (QuestionBase & { type: 'choice'; options: Option[] })
  | (QuestionBase & { type: 'choices'; options: Option[]; atMost?: number })
  | (QuestionBase & { type: 'number'; min?: number; max?: number; decimals?: number; unit?: Words })
  | (QuestionBase & { type: 'text'; maxLength?: number; lines?: number })
  | (QuestionBase & { type: 'date' })
  | (QuestionBase & { type: 'time' })
  | (QuestionBase & { type: 'datetime' })
  | (QuestionBase & { type: 'photo'; atLeast?: number; atMost?: number })
  | (QuestionBase & { type: 'signature' })
  | (QuestionBase & { type: 'place'; kinds?: PlaceKind[] })
  | (QuestionBase & { type: 'person'; of?: 'staff' | 'resident' })
  | (QuestionBase & { type: 'satisfaction' });

export interface Section {
  id: string;
  title: Words;
  relevant?: Condition;
  questions: Question[];
}

export interface Form {
  id: string;
  version: number;
  title: Words;
  /**
   * 'checklist' is filled in at a place; 'finding' at any place; 'patrol' are the words of a round itself; 'note' are
   * words between people about their work: an answer to the supervisor, a record taken back, a handover. 'case' opens
   * one that is followed until it is closed; 'step' takes one further, and its answer 'case' names it.
   */
  kind: 'checklist' | 'finding' | 'patrol' | 'note' | 'case' | 'step';
  /** Kinds of place at which it may be started without a plan. */
  at?: PlaceKind[];
  sections: Section[];
}

// ---------------------------------------------------------------- answers

export interface VerdictAnswer {
  verdict: 'pass' | 'fail' | 'na';
  /** Answered by 'the rest passed', then. */
  rest?: Instant;
  severity?: Severity;
  note?: string;
  photos?: Sha256[];
  /** An urgent fail: whether somebody was called, and when. */
  called?: Instant;
  notCalled?: true;
}
export interface PlaceAnswer {
  id?: Id;
  words?: string;
}
export interface PersonAnswer {
  kind: 'staff' | 'resident';
  id: Id;
}
/** choice, text, date (2026-11-23), time (09:30), datetime (2026-11-23T09:30), signature (its hash): a string. */
export type Answer = VerdictAnswer | string | number | string[] | PlaceAnswer | PersonAnswer;
export type Answers = Record<string, Answer>;

/** What is wrong with the answer to a question; the same on both sides for the same input. */
export type ProblemCode =
  | 'required' // nothing was answered
  | 'type' // not of the question's type
  | 'unknown' // no such question
  | 'irrelevant' // answered, though earlier answers exclude it
  | 'option' // not one of the options
  | 'below' // under the least
  | 'above' // over the most
  | 'decimals'
  | 'long' // text over its length
  | 'note' // a fail without words and without a photo
  | 'photo' // a photo is demanded and missing, or names a picture that is not in the manifest
  | 'count' // too many options or pictures
  | 'call'; // an urgent fail that does not say whether somebody was called
export interface Problem {
  question: string;
  code: ProblemCode;
}

// ---------------------------------------------------------------- captures

export type Arrival = 'scan' | 'photo' | 'typed' | 'hand' | 'pick' | 'none';

export interface CapturePlace {
  id?: Id; // a place of the tree…
  words?: string; // …or free words where it is not in the tree
  arrival: Arrival;
  at?: Instant; // when the code was read
  code?: string; // hash of the code that was read, valid or retired
  reason?: string; // by hand: 'torn', 'covered', 'camera', or why in words
}

export interface Position {
  latitude: number;
  longitude: number;
  accuracy: number; // metres
  at: Instant;
}

export interface PhotoInManifest {
  sha256: Sha256;
  bytes: number;
  question?: string;
  origin: 'camera' | 'gallery' | 'signature';
  takenAt?: Instant;
}

/** What was found earlier at this place: is it still there? */
export interface Revisit {
  finding: Id;
  still: boolean;
}

/** Made on the phone, serialised once when it is finished; those bytes are sent, hashed and kept. */
export interface Capture {
  id: Id; // UUIDv7
  form: string;
  version: number;
  place?: CapturePlace;
  /** The task that it belongs to: for a round's visits the round's id. */
  task?: Id;
  startedAt: Instant;
  capturedAt: Instant;
  clock: 'anchored' | 'uncertain';
  position?: Position;
  corrects?: Id;
  voids?: Id;
  revisits?: Revisit[];
  answers: Answers;
  photos: PhotoInManifest[];
}

export interface Waiting {
  captures: number;
  photos: number;
  oldest?: Instant;
}

/**
 * POST /api/field/captures. Each capture is the very string that was stored when it was finished. With none the call
 * only says how it stands with the device.
 */
export interface SendRequest {
  sentAt: Instant;
  app: string;
  freeBytes?: number;
  /** All that waits on the device, whoever made it. */
  waiting: Waiting;
  /** Of it what is the sender's. Not told by app versions before 0.5, as all that follows. */
  own?: Waiting;
  /** The mark of the store on the device: made once, with it, and so another after the browser has emptied it. */
  store?: Id;
  /** Whether the browser has promised not to clear the store away. */
  persisted?: boolean;
  /** Marks of emptied stores that the sender has been told of, and says so. */
  seen?: Id[];
  /** What was kept here of the sender's day has been forgotten, since the device was closed to them. */
  forgotten?: true;
  captures: string[];
}

/** A store of the sender's that is gone, with what waited in it at its last contact. */
export interface EmptiedStore {
  store: Id;
  /** On this device, or on another one of theirs. */
  here: boolean;
  captures: number;
  photos: number;
  oldest?: Instant;
  lastContact: Instant;
  noticed: Instant;
}

/** courtyard.json in a file with what could not be sent: whose it is. Not in files of apps before 0.5. */
export interface WaitingAbout {
  courtyard: 'waiting'; // the mark that this file is ours
  app: string;
  exportedAt: Instant; // by the phone's clock
  person: { id: Id; name: string };
}

export interface Reason {
  code: ReasonCode;
  question?: string;
  problem?: ProblemCode;
}
export type ReasonCode =
  | 'unreadable' // not the JSON of a capture
  | 'too-large'
  | 'too-many-photos'
  | 'unknown-form'
  | 'unknown-version'
  | 'answers'
  | 'unknown-place'
  | 'place-outside'
  | 'account-locked' // closed for good: wrong passwords hold nothing
  | 'token-revoked'
  | 'clock'
  | 'other-content'
  | 'unknown-record' // corrects or voids something that is not there or not theirs
  | 'handler'; // the feature could not take it: our fault

export interface Receipt {
  /** As in the capture; null where it could not be read. */
  id: Id | null;
  /** SHA-256 of the capture's bytes, so that the phone knows which of its captures this answers. */
  content: Sha256;
  state: 'accepted' | 'held' | 'set_aside';
  reasons: Reason[];
  /** Pictures that the server does not have yet. Only a receipt with none missing is complete. */
  missing: Sha256[];
}
export interface SendResponse {
  courtyard: 'receipts'; // the mark that this answer is ours
  serverTime: Instant;
  receipts: Receipt[];
  /** Until the sender says that they have seen it. Left out where there is none. */
  emptied?: EmptiedStore[];
  /** The device was closed to the sender: what waits may still come, then their day is to be forgotten here. */
  closed?: boolean;
}

// ---------------------------------------------------------------- the pack

export type PlaceKind = 'courtyard' | 'building' | 'unit' | 'shop' | 'facility' | 'checkpoint';
export type Role =
  | 'ambassador' | 'supervisor' | 'complaint_specialist' | 'front_desk' | 'department_manager' | 'department_lead'
  | 'records_clerk' | 'culture_officer' | 'finance' | 'control_centre' | 'administrator';

export interface PackPlace {
  id: Id;
  parent?: Id;
  kind: PlaceKind;
  name: string;
  form?: string;
  at?: [number, number]; // latitude, longitude
  code?: string; // hash of the valid code: base64url of the first 16 bytes of SHA-256 over the token
  short?: string; // short code for typing
  last?: { at: Instant; result: 'pass' | 'fail' | 'none' }; // the newest record there
  picture?: Sha256; // how it looks: a small picture, as those of findings. Not in packs before 0.4.
}

/** A place that was closed: a round under way may still name it, and its label says so when it is scanned. */
export interface ClosedPlace {
  id: Id;
  parent?: Id;
  kind: PlaceKind;
  name: string;
  code?: string; // hash, as above
}

export interface RouteStop {
  place: Id;
  form: string;
}

export interface Route {
  id: Id;
  name: string;
  courtyard: Id;
  stops: RouteStop[];
  /** Of its stops: a round is begun with this one, and keeps it. Not in packs before 0.3, as all that follows. */
  version?: number;
  /** Versions that somebody may still be walking. */
  earlier?: { version: number; stops: RouteStop[] }[];
  /** Closed a short while ago: a round of it goes on, none is begun. */
  over?: true;
  /** Tried out by this person: its rounds count nowhere. */
  trial?: true;
}

export interface Task {
  id: Id;
  kind: 'round';
  route: Id;
  day: string;
  from: Instant;
  until: Instant;
  done?: Instant;
}

/** A round that was begun, as the server knows it; the phone adds what still waits in its outbox. */
export interface Round {
  id: Id;
  route: Id;
  /** Of the route's stops. Not in packs before 0.3. */
  version?: number;
  startedAt: Instant;
  finishedAt?: Instant;
  visited: { place: Id; at: Instant; result: 'pass' | 'fail' | 'none' }[];
}

export interface Finding {
  id: Id;
  place?: Id;
  /** Where it is, as whoever found it said: at no place of the tree. Not in packs before 0.6. */
  where?: string;
  label: Words;
  /** Not an item of a checklist that failed: the label is only a name, and the note says what it is. */
  free?: true;
  severity: Severity;
  department: Department;
  note?: string;
  foundAt: Instant;
  dueAt: Instant;
  photos: Sha256[]; // small pictures under /api/field/photos/{sha256}
}

export interface Staff {
  id: Id;
  name: string;
  trade: 'guard' | 'cleaner' | 'technician' | 'gardener';
  department: Department;
  post?: string;
  superior?: Id;
}

/** Whom to call; the telephone is a workplace's, not a resident's. */
export interface Contact {
  department: Department | 'control_centre' | 'service';
  name: string;
  phone: string;
}

export interface HeldCapture {
  id: Id;
  content: Sha256;
  form?: string;
  place?: Id;
  capturedAt?: Instant;
  receivedAt: Instant;
  reasons: Reason[];
}

/**
 * What a supervisor sent back (退回): a whole round, a record, one line of it or one photo of it. It stands here until
 * a correction of the record has come, or a 'review.reply' that names it.
 */
export interface Return {
  id: Id;
  round?: Id; // the whole round…
  record?: Id; // …or one record
  question?: string; // only this line of it
  photo?: Sha256; // only this photo of it
  words: string;
  by: string;
  at: Instant;
  /** The captures that it is about, as they were sent: for a phone that no longer has them. */
  captures: string[];
}

/** A note (交接) to whoever comes next in a courtyard; it stands here until a 'handover.read' that names it. */
export interface Handover {
  id: Id; // of the record
  courtyard: Id;
  words: string;
  by: string;
  at: Instant;
}

export type CaseKind = 'complaint' | 'suggestion' | 'defect' | 'affair';
export type CaseState =
  | 'received' | 'assigned' | 'in_progress' | 'resolved' | 'confirmed' // open
  | 'closed' | 'withdrawn' | 'linked'; // over
export type CaseStepKind =
  | 'opened' | 'assigned' | 'started' | 'answered' | 'made_safe' | 'noted' | 'seen_again' | 'seen_gone' | 'severity_changed'
  | 'due_changed' | 'paused' | 'resumed' | 'resolved' | 'verified' | 'sent_back' | 'confirmed' | 're_opened' | 'linked'
  | 'withdrawn' | 'closed'
  | 'misfit' // done on site, and no longer possible when it came
  | 'escalated' | 'number_shown';

export interface CaseStep {
  step: CaseStepKind;
  at: Instant; // when it was done, on site too
  by?: string; // none: the house's own doing
  words?: string;
  record?: Id; // the capture by which it came in from site
  photos?: Sha256[]; // small pictures that the case has not shown before. Not in packs before 0.6.
}

/** What is followed until it is closed: a complaint or suggestion, a defect, another affair. */
export interface Case {
  id: Id;
  number: number; // said on the telephone, once in the estate
  kind: CaseKind;
  state: CaseState;
  severity: Severity;
  class?: string; // options of the form that takes such a thing in: 'repairs.leak' of the two levels, or 'noise'
  label?: Words; // of a defect: what failed
  words?: string;
  place?: Id;
  where?: string; // at no place of the tree: as it was told
  reporter?: string;
  phone?: string; // a resident's: masked on the screen until it is asked for, which is a 'case.number'
  grave?: true; // a major complaint
  mine?: true;
  owner?: string;
  department?: Department;
  spokenAt: Instant;
  answerBy?: Instant; // the resident is told by then, or an urgent one is made safe
  answeredAt?: Instant;
  dueAt: Instant; // it is put right by then
  doneAt?: Instant;
  pausedUntil?: Instant;
  record?: Id; // the capture by which it was taken in on site
  photos?: Sha256[]; // small pictures, as those of findings
  steps?: CaseStep[]; // the last ones, the oldest of them first
  also?: AlsoTold[]; // who told the same and waits for the same answer: answerBy is the first of all
}

/** What was told from a unit or shop within a year, and is over. Neither who told it nor in which words. */
export interface EarlierCase {
  place: Id;
  number: number;
  kind: CaseKind;
  state: CaseState; // closed, withdrawn or linked
  class?: string; // as that of a case
  over: Instant;
  satisfied?: number; // from 1 to 5, as the resident said last
}

/** A key-attention customer 重点关注客户, as far as whoever meets them must know. No telephone. */
export interface KeyCustomer {
  id: Id;
  unit: Id;
  name: string;
  why: string; // 120 characters at most
  next?: string; // the day to be in touch next: 2026-11-23
  measures?: string[]; // agreed and not done yet, what is due first: five of 60 characters at most
}

/** Whoever told what another one had told already, and is answered with them. */
export interface AlsoTold {
  id: Id;
  number: number;
  where?: string;
  reporter?: string;
  phone?: string; // masked as that of the case is
  answerBy: Instant;
}

/** What somebody was told of a case and has not read; a 'notice.read' that names the case says that they have. */
export interface Notice {
  id: Id;
  kind: 'given' | 'word' | 'escalated' | 're_opened' | 'grave' | 'misfit';
  case: Id;
  number: number;
  by?: string; // none: the house's own doing
  words?: string;
  level?: 'half' | 'four_fifths' | 'overdue'; // of time that runs out
  at: Instant;
}

/** What is often said to residents: offered where one is answered, to be changed before it is sent. */
export interface Template {
  id: Id;
  title: string;
  words: string;
  /** Only for cases of this class, of the first level. */
  class?: string;
  /** Only for cases in this state. */
  state?: string;
}

export interface Pack {
  courtyard: 'pack';
  person: { id: Id; name: string; loginName: string; role: Role };
  estate: { id: Id; name: string; timeZone: string };
  courtyards: { id: Id; name: string }[];
  places: PackPlace[];
  /** Not in packs before 0.4. */
  closed?: ClosedPlace[];
  /** Hashes of codes that were replaced, with the place they belonged to. */
  retiredCodes: Record<string, Id>;
  forms: Form[];
  routes: Route[];
  tasks: Task[];
  rounds: Round[];
  findings: Finding[];
  staff: Staff[];
  contacts: Contact[];
  held: HeldCapture[];
  /** Not in packs that were stored by app versions before 0.2. */
  returns?: Return[];
  /** Not in packs that were stored by app versions before 0.2. */
  handovers?: Handover[];
  /** Open ones in one's courtyards, one's own, and one's department's. Not in packs before 0.6. */
  cases?: Case[];
  /** Of each unit and shop of one's own courtyards the last three that are over. Not in packs before 0.6. */
  earlier?: EarlierCase[];
  /** Those of one's own courtyards. Not in packs before 0.6. */
  attention?: KeyCustomer[];
  /** Not in packs before 0.6. */
  notices?: Notice[];
  /** Not in packs before 0.6. */
  templates?: Template[];
}

/** GET /api/session: who is signed in on this device. Never cached. */
export interface SessionInfo {
  courtyard: 'session';
  serverTime: Instant;
  person: { id: Id; name: string; role: Role; language: 'zh' | 'en'; theme: 'system' | 'light' | 'dark' } | null;
  /** Whatever upload token this person has here is good no more, and another is to be had. */
  tokenRevoked?: boolean;
  /** People to whom this device was closed, and whose day it has not yet been heard to have forgotten. */
  closedTo?: Id[];
  csrf: { header: string; token: string };
  version: string;
}
/** POST /api/session/upload-token: once for a person on a device. */
export interface UploadToken {
  token: string;
}

/** Answer to PUT /api/field/photos/{sha256}, the first time and every other: the picture is there. */
export interface PhotoReceipt {
  courtyard: 'photo'; // the mark that this answer is ours
  sha256: Sha256;
}
