import { utf8 } from '../digest';
import { APP_VERSION } from '../version';
import type { PhotoInManifest, Sha256, WaitingAbout } from '../wire';
import type { FieldDatabase } from './database';
import type { OutboxRow, PersonRow } from './rows';
import { zip, type ZipEntry } from './zip';

/** What the desk takes in one file; the rest goes into the next one. */
const MOST_CAPTURES = 2_000;
const MOST_PHOTOS = 4_000;
const MOST_BYTES = 400 * 1024 * 1024; // of pictures: the desk takes 512 MB of everything

/**
 * A person's captures that wait, as ZIP files to be handed over by other means when nothing else helps (docs/sync.md):
 * each capture as the bytes that would be sent, and the pictures under their hashes. One file, unless it would be more
 * than the desk takes.
 */
export async function exportWaiting(
  db: FieldDatabase, { id, name }: Pick<PersonRow, 'id' | 'name'>, rows: OutboxRow[], at = new Date(),
): Promise<Blob[]> {
  const about: WaitingAbout = {
    courtyard: 'waiting', app: APP_VERSION, exportedAt: at.toISOString(), person: { id, name },
  };
  const head: ZipEntry = { name: 'courtyard.json', bytes: utf8(JSON.stringify(about)) };
  const files: Blob[] = [];
  for (const some of parts(rows)) {
    const captures = some.map(({ id, content }): ZipEntry => ({ name: `captures/${id}.json`, bytes: utf8(content) }));
    files.push(zip([head, ...captures, ...await pictures(db, some)]));
  }
  return files;
}

async function pictures(db: FieldDatabase, rows: OutboxRow[]): Promise<ZipEntry[]> {
  const entries: ZipEntry[] = [];
  for (const { sha256 } of distinct(rows)) {
    const photo = await db.run(() => db.photos.get(sha256));
    if (photo) {
      const ending = photo.mime === 'image/png' ? 'png' : 'jpg';
      entries.push({ name: `photos/${sha256}.${ending}`, bytes: new Uint8Array(photo.bytes) });
    }
  }
  return entries;
}

/** Captures in as few files as the limits allow, in their order. */
export function parts(rows: OutboxRow[]): OutboxRow[][] {
  const all: OutboxRow[][] = [];
  for (const row of rows) {
    const last = all.at(-1);
    if (last && fits([...last, row])) {
      last.push(row);
    } else {
      all.push([row]);
    }
  }
  return all;
}

function fits(rows: OutboxRow[]): boolean {
  const photos = distinct(rows);
  const bytes = photos.reduce((sum, photo) => sum + photo.bytes, 0);
  return rows.length <= MOST_CAPTURES && photos.length <= MOST_PHOTOS && bytes <= MOST_BYTES;
}

function distinct(rows: OutboxRow[]): PhotoInManifest[] {
  return [...new Map(rows.flatMap((row) => row.photos).map((photo): [Sha256, PhotoInManifest] => [photo.sha256, photo])).values()];
}
