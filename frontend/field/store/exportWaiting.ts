import { utf8 } from '../digest';
import type { FieldDatabase } from './database';
import type { OutboxRow } from './rows';
import { zip, type ZipEntry } from './zip';

/**
 * Captures that wait as a ZIP file, to be handed over by other means when nothing else helps: each capture as the
 * bytes that would be sent, and the pictures under their hashes.
 */
export async function exportWaiting(db: FieldDatabase, rows: OutboxRow[]): Promise<Blob> {
  const captures = rows.map(({ id, content }): ZipEntry => ({ name: `captures/${id}.json`, bytes: utf8(content) }));
  const hashes = [...new Set(rows.flatMap((row) => row.photos.map((photo) => photo.sha256)))];
  const pictures: ZipEntry[] = [];
  for (const sha256 of hashes) {
    const photo = await db.run(() => db.photos.get(sha256));
    if (photo) {
      const ending = photo.mime === 'image/png' ? 'png' : 'jpg';
      pictures.push({ name: `photos/${sha256}.${ending}`, bytes: new Uint8Array(photo.bytes) });
    }
  }
  return zip([...captures, ...pictures]);
}
