import { indexedDB } from 'fake-indexeddb';
import { afterEach, describe, expect, it } from 'vitest';
import { FieldDatabase } from './database';

let name = '';
let count = 0;
let db: FieldDatabase | undefined;

afterEach(() => db?.close());

/** The store as version 1 made it on phones in the field; written by hand, and never to be changed. */
function buildVersion1(database: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(database, 10); // Dexie multiplies by ten
    request.onerror = () => reject(request.error);
    request.onupgradeneeded = () => {
      const made = request.result;
      for (const table of ['people', 'drafts', 'outbox', 'sent']) {
        made.createObjectStore(table, { keyPath: 'id' });
      }
      made.createObjectStore('packs', { keyPath: 'person' });
      made.createObjectStore('forms', { keyPath: ['id', 'version'] });
      made.createObjectStore('photos', { keyPath: 'sha256' });
      made.createObjectStore('thumbnails', { keyPath: 'sha256' });
      made.createObjectStore('settings', { keyPath: 'key' });
      const { transaction } = request;
      for (const table of ['drafts', 'outbox', 'sent']) {
        transaction!.objectStore(table).createIndex('person', 'person');
      }
      transaction!.objectStore('sent').createIndex('sentAt', 'sentAt');
      transaction!.objectStore('outbox').add({ id: 'c1', person: 'wang-min', content: '{"id":"c1"}', photos: [] });
      transaction!.objectStore('photos').add({ sha256: 'a', bytes: new ArrayBuffer(3), byteLength: 3, mime: 'image/jpeg' });
    };
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });
}

describe('the store', () => {
  it('opens what version 1 left on a phone, with all that waits', async () => {
    name = `old-${++count}`;
    await buildVersion1(name);
    db = new FieldDatabase(name);
    expect(await db.outbox.where('person').equals('wang-min').first()).toMatchObject({ content: '{"id":"c1"}' });
    expect((await db.photos.get('a'))?.bytes.byteLength).toBe(3);
    expect(db.verno).toBe(1);
  });

  it('stops writing when a newer version takes over, and says so', async () => {
    name = `newer-${++count}`;
    db = new FieldDatabase(name);
    await db.open();
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.open(name, 20);
      request.onsuccess = () => {
        request.result.close();
        resolve();
      };
      request.onerror = () => reject(request.error);
    });
    expect(db.state.get()).toBe('superseded');
    await expect(db.run(() => db!.settings.put({ key: 'a', value: 1 }))).rejects.toThrow();
  });

  it.each(['UnknownError', 'InvalidStateError'])('opens anew once when the browser lost it (%s)', async (error) => {
    db = new FieldDatabase(`lost-${++count}`);
    await db.open();
    let tries = 0;
    const result = await db.run(async () => {
      if (++tries === 1) {
        throw new DOMException('Connection to Indexed Database server lost', error);
      }
      return db!.settings.count();
    });
    expect(result).toBe(0);
    expect(db.state.get()).toBe('well');
  });

  it('says that it is broken when that does not help, and hides no other failure', async () => {
    db = new FieldDatabase(`broken-${++count}`);
    const lost = () => Promise.reject(new DOMException('lost', 'UnknownError'));
    await expect(db.run(lost)).rejects.toThrow('lost');
    expect(db.state.get()).toBe('broken');
    let tries = 0;
    await expect(db.run(async () => {
      tries++;
      throw new RangeError('a bug of ours');
    })).rejects.toThrow('a bug of ours');
    expect(tries).toBe(1);
  });
});
