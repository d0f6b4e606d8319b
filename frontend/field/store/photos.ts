import { sha256 as hashOf } from '../digest';
import type { Sha256 } from '../wire';
import type { FieldDatabase } from './database';
import { PhotoNotKept } from './failures';
import { layAside } from './reserve';

/** A picture made ready to keep: what is sent, its hash, and a small copy to look at. */
export interface ReadyPhoto {
  sha256: Sha256;
  bytes: ArrayBuffer;
  mime: 'image/jpeg' | 'image/png';
  width: number;
  height: number;
  thumbnail?: ArrayBuffer;
}

/**
 * Stores a picture together with what names it, in one transaction. Words may have needed what was laid aside for them:
 * that is laid aside again first, or the picture would take what is left of it.
 */
export function keepPhoto<T>(db: FieldDatabase, photo: ReadyPhoto, name: () => Promise<T>): Promise<T> {
  const { sha256, bytes, mime, thumbnail } = photo;
  return db.run(async () => {
    await layAside(db);
    return db.transaction('rw', db.drafts, db.photos, db.thumbnails, async () => {
      if ((await db.photos.where('sha256').equals(sha256).count()) === 0) {
        await db.photos.add({ sha256, bytes, mime, byteLength: bytes.byteLength });
      }
      if (thumbnail) {
        await db.thumbnails.put({ sha256, bytes: thumbnail, mime: 'image/jpeg' });
      }
      return name();
    });
  });
}

/** The bytes of a picture, once they were found to be what they were when it was taken. */
export async function readBack(db: FieldDatabase, sha256: Sha256): Promise<{ bytes: ArrayBuffer; mime: string }> {
  const row = await db.run(() => db.photos.get(sha256));
  if (!row || row.bytes.byteLength !== row.byteLength || (await hashOf(row.bytes)) !== sha256) {
    throw new PhotoNotKept(sha256);
  }
  return row;
}

/**
 * Takes away the bytes of pictures that nothing waiting names any more; their small copies stay until the next sweep.
 * To be called within a transaction over drafts, outbox and photos.
 */
export async function forgetUnused(db: FieldDatabase, candidates: Sha256[]): Promise<void> {
  if (candidates.length === 0) {
    return;
  }
  const waiting = [...await db.drafts.toArray(), ...await db.outbox.toArray()];
  const named = new Set(waiting.flatMap((row) => row.photos.map((photo) => photo.sha256)));
  await db.photos.bulkDelete(candidates.filter((candidate) => !named.has(candidate)));
}
