import { askToKeep } from '../device/persist';
import { carried } from '../form/carryOver';
import { aboutOf } from '../form/notes';
import type { Clock } from '../sync/clock';
import type { Answer, Answers, CapturePlace, Form, Id, PhotoInManifest, Position, Revisit, Sha256 } from '../wire';
import { withoutPhoto, withPhoto } from './answerPhotos';
import { fresh, type Beginning } from './beginning';
import type { FieldDatabase } from './database';
import { NoSuchDraft } from './failures';
import { HandingIn } from './handingIn';
import { forgetUnused, keepPhoto, readBack, type ReadyPhoto } from './photos';
import type { CaptureHead, Draft, OutboxRow } from './rows';

/** What may change in a draft. An answer of undefined takes the answer back. */
export interface DraftChange {
  answers?: Record<string, Answer | undefined>;
  place?: CapturePlace;
  position?: Position;
  revisits?: Revisit[];
  onScreen?: string;
  awaitingPhoto?: string | null;
}

/** What is being filled in. Every change is on the disk when its promise resolves. */
export class Drafts {
  private readonly handing: HandingIn;

  constructor(private readonly db: FieldDatabase, private readonly clock: Clock) {
    this.handing = new HandingIn(db, clock);
  }

  /**
   * Begins a form, or comes back to the draft that this person left open: of the same form, place and task, of the same
   * correction, or that takes back the same record.
   */
  async begin(beginning: Beginning): Promise<Draft> {
    const { db } = this;
    askToKeep();
    const draft = fresh(beginning, this.clock.now().at);
    return db.runForWords(() => db.transaction('rw', db.drafts, db.forms, db.photos, async () => {
      const open = await db.drafts.where('person').equals(draft.person).toArray();
      const left = open.find((other) => isSame(other, draft));
      if (left) {
        return left;
      }
      const named = draft.photos.map((photo) => photo.sha256);
      const here = new Set(await db.photos.where('sha256').anyOf(named).primaryKeys());
      const there = named.filter((sha256) => !here.has(sha256));
      const begun = there.length > 0 ? { ...draft, there } : draft;
      await db.forms.put(beginning.form);
      await db.drafts.add(begun);
      return begun;
    }));
  }

  /** The definition that the draft is filled in with. */
  form(draft: { form: string; version: number }): Promise<Form | undefined> {
    return this.db.run(() => this.db.forms.get([draft.form, draft.version]));
  }

  change(id: Id, change: DraftChange): Promise<Draft> {
    const { answers, awaitingPhoto, ...rest } = change;
    return this.update(id, (draft) => ({
      ...draft,
      ...rest,
      answers: answers ? merged(draft.answers, answers) : draft.answers,
      awaitingPhoto: awaitingPhoto === undefined ? draft.awaitingPhoto : awaitingPhoto ?? undefined,
    }));
  }

  answer(id: Id, question: string, answer: Answer | undefined): Promise<Draft> {
    return this.change(id, { answers: { [question]: answer }, onScreen: question });
  }

  /**
   * Keeps a picture, the answer that names it and its line in the manifest, all or nothing; then reads it back.
   * Throws StorageFull when there is no room, PhotoNotKept when the device does not give back what it was given; the
   * words of the draft are as they were.
   */
  async addPhoto(id: Id, photo: ReadyPhoto, line: Omit<PhotoInManifest, 'sha256' | 'bytes'>): Promise<Draft> {
    const { db } = this;
    const manifest = { sha256: photo.sha256, bytes: photo.bytes.byteLength, ...line };
    const draft = await keepPhoto(db, photo, () => this.update(id, (before) => withPhoto(before, manifest)));
    try {
      await readBack(db, photo.sha256);
    } catch (failure) {
      await this.removePhoto(id, photo.sha256, line.question);
      throw failure;
    }
    return draft;
  }

  async removePhoto(id: Id, sha256: Sha256, question?: string): Promise<Draft> {
    const { db } = this;
    return db.run(() => db.transaction('rw', db.drafts, db.outbox, db.photos, async () => {
      const draft = await this.update(id, (before) => withoutPhoto(before, sha256, question));
      await forgetUnused(db, [sha256]);
      return draft;
    }));
  }

  /** Goes on with a corrected version of the form. What cannot be carried over falls away, with its pictures. */
  async carryOver(id: Id, to: Form): Promise<Draft> {
    const { db } = this;
    return db.run(() => db.transaction('rw', db.drafts, db.forms, db.outbox, db.photos, async () => {
      const before = await db.drafts.get(id);
      const from = before && await this.form(before);
      const draft = await this.update(id, (draft) => (from ? carried(draft, from, to) : draft));
      await db.forms.put(to);
      await forgetUnused(db, before?.photos.map((photo) => photo.sha256) ?? []);
      return draft;
    }));
  }

  async discard(id: Id): Promise<void> {
    const { db } = this;
    await db.run(() => db.transaction('rw', db.drafts, db.outbox, db.photos, async () => {
      const draft = await db.drafts.get(id);
      await db.drafts.delete(id);
      await forgetUnused(db, draft?.photos.map((photo) => photo.sha256) ?? []);
    }));
  }

  /** Makes the draft a capture that waits to be sent. When this resolves, it cannot be lost any more. */
  finish(id: Id): Promise<CaptureHead> {
    return this.handing.finish(id);
  }

  /** Hands in captures that need no draft, such as the start of a round: all of them or none. */
  handIn(items: (Beginning & { answers: Answers })[]): Promise<OutboxRow[]> {
    return this.handing.handIn(items);
  }

  private update(id: Id, change: (draft: Draft) => Draft): Promise<Draft> {
    const { db } = this;
    const { at } = this.clock.now();
    return db.runForWords(() => db.transaction('rw', db.drafts, async () => {
      const draft = await db.drafts.get(id);
      if (!draft) {
        throw new NoSuchDraft(id);
      }
      const changed = { ...change(draft), savedAt: at, revision: draft.revision + 1 };
      await db.drafts.put(changed);
      return changed;
    }));
  }
}

function merged(before: Answers, changed: Record<string, Answer | undefined>): Answers {
  const all = Object.entries({ ...before, ...changed });
  return Object.fromEntries(all.filter((entry): entry is [string, Answer] => entry[1] !== undefined));
}

function isSame(one: Draft, other: Draft): boolean {
  const about = (draft: Draft) => draft.corrects ?? draft.voids ?? aboutOf(draft);
  if (one.form !== other.form || one.task !== other.task || about(one) !== about(other)) {
    return false;
  }
  return about(one) !== undefined || (one.place?.id !== undefined && one.place.id === other.place?.id);
}
