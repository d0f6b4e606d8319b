import { sha256 } from '../digest';
import { assemble, type Field } from '../field';
import { FieldDatabase } from '../store/database';
import type { ReadyPhoto } from '../store/photos';
import { Run } from '../sync/run';
import type { RunEnd } from '../sync/status';
import type { Form, Id } from '../wire';
import { FakeServer } from './fakeServer';

let phones = 0;

/** A phone with a store of its own; wake() is what comes after the page was killed: the same store, a new page. */
export class Phone {
  readonly server: FakeServer;
  private readonly name = `phone-${++phones}`;
  field: Field;

  constructor(server = new FakeServer()) {
    this.server = server;
    this.field = this.page();
  }

  /** Another page over the same store. */
  page(): Field {
    return assemble(new FieldDatabase(this.name), this.server.fetch);
  }

  /** The page dies, and another one opens. */
  wake(): void {
    this.field.db.close();
    this.field = this.page();
  }

  /** Somebody who signed in here once, with an upload token that the server knows. */
  async knows(person: Id): Promise<void> {
    const uploadToken = `token-of-${person}`;
    this.server.tokens.set(uploadToken, person);
    await this.field.db.people.put({
      id: person, name: person, role: 'ambassador', language: 'zh', theme: 'system', uploadToken,
    });
  }

  /** One send run, start to end. */
  async send(): Promise<RunEnd> {
    const run = new Run();
    await this.field.sender.run(run);
    return run.end;
  }

  /** A visit that was filled in and finished, with pictures as named. */
  async visit(person: Id, ...pictures: string[]): Promise<Id> {
    const { drafts } = this.field;
    const { id } = await drafts.begin({ person, form: FORM });
    for (const picture of pictures) {
      await drafts.addPhoto(id, await photo(picture), { question: 'view', origin: 'camera' });
    }
    await drafts.answer(id, 'light', { verdict: 'pass' });
    await drafts.finish(id);
    return id;
  }

  outbox(): Promise<Id[]> {
    return this.field.db.outbox.toCollection().primaryKeys();
  }

  sent(): Promise<Id[]> {
    return this.field.db.sent.toCollection().primaryKeys();
  }
}

/** A picture whose bytes are these words. */
export async function photo(words: string): Promise<ReadyPhoto> {
  const bytes = new TextEncoder().encode(words).buffer;
  return {
    sha256: await sha256(bytes), bytes, mime: 'image/jpeg', width: 4, height: 3, thumbnail: new ArrayBuffer(3),
  };
}

const words = (text: string) => ({ zh: text, en: text });

export const FORM: Form = {
  id: 'patrol.public',
  version: 1,
  title: words('公共设施'),
  kind: 'checklist',
  sections: [{
    id: 'all',
    title: words('全部'),
    questions: [
      { type: 'verdict', id: 'light', label: words('楼道照明完好'), severity: 'minor', department: 'engineering' },
      {
        type: 'text', id: 'where', label: words('哪一层'), relevant: { question: 'light', is: 'fail' },
      },
      { type: 'photo', id: 'view', label: words('现场') },
    ],
  }],
};
