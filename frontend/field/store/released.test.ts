import Dexie from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import { today } from '../day';
import { FakeServer } from '../testing/fakeServer';
import { Phone } from '../testing/phone';
import * as database from './database';

/**
 * The store as a version left it on phones in the field, with rows of every table as the first app with that version
 * wrote them. Once released it never changes. A new version of the schema adds its own file here.
 */
interface Released {
  version: number;
  stores: Record<string, string>;
  rows: Record<string, object[]>;
}

const RELEASED = Object.values(import.meta.glob<Released>('./released/*.json', { eager: true, import: 'default' }))
  .sort((one, other) => one.version - other.version);

const phones: Phone[] = [];
afterEach(() => phones.splice(0).forEach((phone) => phone.field.db.close()));

/** A phone on which an old app worked, and then the present one is opened. */
async function updatedFrom({ version, stores, rows }: Released): Promise<Phone> {
  const phone = new Phone(new FakeServer());
  phones.push(phone);
  const old = new Dexie(phone.field.db.name);
  old.version(version).stores(stores);
  for (const [table, left] of Object.entries(rows)) {
    await old.table(table).bulkAdd(left.map(withBytes));
  }
  old.close();
  return phone;
}

/** JSON knows no bytes. */
function withBytes(row: object): object {
  const { bytes } = row as { bytes?: { base64: string } };
  return bytes ? { ...row, bytes: Uint8Array.from(atob(bytes.base64), (each) => each.charCodeAt(0)).buffer } : row;
}

it('there is what each version of the schema left, and none was changed since', () => {
  const newest = new database.FieldDatabase('newest').verno;
  expect(RELEASED.map(({ version }) => version)).toEqual(Array.from({ length: newest }, (_, index) => index + 1));
  const declared = database as unknown as Record<string, Record<string, string>>;
  expect(declared.VERSION_1).toEqual(RELEASED[0].stores);
});

describe.each(RELEASED.map((released) => [released.version, released] as const))('what version %i left', (_, released) => {
  it('is all there, as it was', async () => {
    const { field: { db } } = await updatedFrom(released);
    for (const [table, left] of Object.entries(released.rows)) {
      const key = (row: object) => JSON.stringify(db.table(table).core.schema.primaryKey.extractKey!(row));
      const now = new Map((await db.table(table).toArray()).map((row) => [key(row), row]));
      for (const row of left) {
        expect(now.get(key(row)), `${table} ${key(row)}`).toMatchObject(withBytes(row));
      }
      expect(now.size).toBe(left.length);
    }
  });

  it('is a day that can be shown, a draft that can be finished, and an outbox that arrives whole', async () => {
    const phone = await updatedFrom(released);
    const { db, drafts, queries } = phone.field;
    const [{ id: person, uploadToken }] = await db.people.toArray();
    phone.server.tokens.set(uploadToken!, person);
    const work = await queries.work(person);
    const day = today(work.pack!.pack, work, work.pack!.at);
    expect(day.waiting.captures).toBe(released.rows.outbox.length);
    expect(day.running.length + day.now.length).toBeGreaterThan(0);
    for (const draft of work.drafts) {
      await drafts.finish(draft.id);
    }
    const waiting = await db.outbox.toArray();
    await phone.send();
    expect(await phone.outbox()).toEqual([]);
    expect([...phone.server.records.values()].map(({ content }) => content).sort())
      .toEqual(waiting.map(({ content }) => content).sort());
    expect(phone.server.photos.size).toBe(released.rows.photos.length);
  });
});
