import { indexedDB } from 'fake-indexeddb';
import { afterEach, describe, expect, it } from 'vitest';
import { FieldDatabase } from './database';

let count = 0;
let db: FieldDatabase | undefined;

afterEach(() => db?.close());

describe('the store', () => {
  it('stops writing when a newer version takes over, and says so', async () => {
    const name = `newer-${++count}`;
    db = new FieldDatabase(name);
    await db.open();
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.open(name, 10 * (db!.verno + 1)); // Dexie multiplies by ten;
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
