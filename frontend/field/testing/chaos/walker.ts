import { expect } from 'vitest';
import { keptOf } from '../../correction';
import type { Field } from '../../field';
import { check } from '../../form/check';
import { captureOf } from '../../store/capture';
import type { Beginning } from '../../store/beginning';
import type { CaptureHead, Draft } from '../../store/rows';
import type { ReadyPhoto } from '../../store/photos';
import type { Answers, Form, Id, Sha256 } from '../../wire';
import type { Device } from './device';
import type { Moment } from './moments';
import { noise } from './pictures';
import type { Plan } from './plan';

/** What was handed in, as the phone knew it before anything was sent: the server is compared with that. */
export interface HandedIn {
  id: Id;
  person: Id;
  content: Sha256;
  corrects?: Id;
  photos: Sha256[];
}

export interface Worker {
  id: Id;
  finding: Form;
}

/** Captures what is planned, on a device that dies again and again; each step that was heard to be kept must be there. */
export class Walker {
  readonly handedIn: HandedIn[] = [];
  private readonly pictures: ReadyPhoto[] = [];

  constructor(private readonly device: Device, private readonly people: Worker[]) {}

  async capture(plan: Plan): Promise<void> {
    const { device } = this;
    const person = this.people[plan.person % this.people.length];
    const corrected = plan.corrects ? this.handedIn.findLast((one) => one.person === person.id && !one.corrects) : undefined;
    const photos = await this.photosOf(plan);
    const key = `${plan.words} ${this.handedIn.length}`;
    const kept = { answers: {} as Answers, photos: new Set<Sha256>() };
    await this.arm(plan.dies);
    const head = await device.survive(async () => {
      const field = device.field(plan.tab);
      const begun = await this.draft(field, person, key, corrected?.id);
      if (begun === 'handed in') {
        return this.lastOf(field, person.id, key);
      }
      // A picture may have been kept without that having been heard.
      const there = new Set(begun.photos.map(({ sha256 }) => sha256));
      expect(begun.answers, 'what was kept is there after the page died').toMatchObject(kept.answers);
      expect([...kept.photos].filter((sha256) => !there.has(sha256)), 'pictures that were kept and are gone').toEqual([]);
      for (const [question, answer] of Object.entries(this.answers(plan, key))) {
        const before = begun.answers[question];
        const asked = typeof answer === 'object' ? { ...(before as object), ...answer } : answer;
        await field.drafts.answer(begun.id, question, asked);
        kept.answers = { ...kept.answers, [question]: answer };
      }
      for (const photo of photos.filter(({ sha256 }) => !there.has(sha256))) {
        await field.drafts.addPhoto(begun.id, photo, { question: 'finding', origin: 'camera' });
        kept.photos.add(photo.sha256);
      }
      const { answers, photos: named } = (await field.queries.draft(person.id, begun.id))!;
      expect(check(person.finding, answers, named.map(({ sha256 }) => sha256))).toEqual([]);
      return field.drafts.finish(begun.id);
    });
    this.note(head, photos);
  }

  private async arm(moment?: Moment): Promise<void> {
    const { device } = this;
    if (moment) {
      device.arm(moment);
    }
    if (moment === 'sweeping') { // comes only at a start, and when something has had its time
      await device.survive(async () => {
        const { sent } = device.field().db;
        const row = await sent.toCollection().first();
        await sent.put({ ...row!, id: 'long-ago', sentAt: new Date(0).toISOString() });
      });
      device.die();
    }
  }

  private note(head: CaptureHead, photos: ReadyPhoto[]): void {
    const { id, corrects, answers } = captureOf(head);
    const named = head.photos.map(({ sha256 }) => sha256);
    expect(named, 'every picture that was taken').toEqual(expect.arrayContaining(photos.map(({ sha256 }) => sha256)));
    expect(new Set((answers.finding as { photos?: Sha256[] }).photos ?? [])).toEqual(new Set(named));
    this.handedIn.push({ id, person: head.person, content: head.hash, corrects, photos: named });
    this.pictures.push(...photos);
  }

  /** The one that was begun for this, with whatever was kept of it; or a new one. */
  private async draft(field: Field, person: Worker, key: string, corrects?: Id): Promise<Draft | 'handed in'> {
    const open = (await field.queries.drafts(person.id)).find((draft) => draft.place?.words === key);
    if (open) {
      return open;
    }
    if (await this.lastOf(field, person.id, key).catch(() => undefined)) {
      return 'handed in';
    }
    const first = corrects ? captureOf((await field.queries.capture(person.id, corrects))!) : undefined;
    const beginning: Beginning = {
      person: person.id, form: person.finding, place: { words: key, arrival: 'none' },
      ...(first && { corrects, kept: keptOf(first, person.finding) }),
    };
    return field.drafts.begin(beginning);
  }

  private async lastOf(field: Field, person: Id, key: string): Promise<CaptureHead> {
    const rows = [...await field.queries.outbox(person), ...await field.queries.sent(person)];
    const row = rows.find(({ placeWords }) => placeWords === key);
    if (!row) {
      throw new Error(`Neither draft nor capture: '${key}' is lost`);
    }
    return row;
  }

  private answers({ severity }: Plan, key: string): Answers {
    return { finding: { verdict: 'fail', severity, note: key }, department: 'engineering' };
  }

  private async photosOf({ photos, shares }: Plan): Promise<ReadyPhoto[]> {
    const made = await Promise.all(photos.map(noise));
    const other = this.pictures.at(-1);
    return shares && other && made.length > 0 ? [...made.slice(1), other] : made;
  }
}
