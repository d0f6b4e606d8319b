import type { Capture, Id, Pack, Sha256 } from '../wire';
import type { FieldDatabase } from './database';

const DAY_MS = 86_400_000;
export const SENT_DAYS = 30;
export const PACK_DAYS = 7;

/**
 * Forgets what has had its time: what was sent 30 days ago, and packs of people of whom nothing was heard for 7 days, or
 * who are known here no more.
 * Never what waits to be sent, nor the bytes of its pictures.
 */
export async function sweep(db: FieldDatabase, now: number): Promise<void> {
  await db.run(() => db.transaction('rw', db.sent, db.packs, db.people, db.forms, async () => {
    await db.sent.where('sentAt').below(new Date(now - SENT_DAYS * DAY_MS).toISOString()).delete();
    const silent = await db.people.filter((person) => (person.lastContact ?? 0) < now - PACK_DAYS * DAY_MS).toArray();
    const known = new Set(await db.people.toCollection().primaryKeys());
    await db.packs.bulkDelete(silent.map((person) => person.id));
    await db.packs.filter(({ person }) => !known.has(person)).delete();
    await forgetResidents(db, silent.map((person) => person.id));
  }));
}

/**
 * What was sent of cases names residents, and how to reach them: it goes when the pack goes. To be called within a
 * transaction over sent and forms.
 */
export async function forgetResidents({ sent, forms }: FieldDatabase, people: Id[]): Promise<void> {
  const followed = await forms.filter(({ kind }) => kind === 'case' || kind === 'step').toArray();
  const names = new Set(followed.map(({ id }) => id));
  await sent.where('person').anyOf(people).and(({ form }) => names.has(form)).delete();
}

/** Drops small copies of pictures that nothing on this device shows any more. Reads much: not before the first screen. */
export async function dropThumbnails(db: FieldDatabase): Promise<void> {
  const { drafts, outbox, sent, packs, thumbnails } = db;
  await db.run(() => db.transaction('rw', [drafts, outbox, sent, packs, thumbnails], async () => {
    const rows = [...await drafts.toArray(), ...await outbox.toArray(), ...await sent.toArray()];
    const own = rows.flatMap((row) => row.photos.map((photo) => photo.sha256));
    const shown = new Set([...own, ...(await packs.toArray()).flatMap(({ pack }) => picturesOf(pack))]);
    const keys = await thumbnails.toCollection().primaryKeys();
    await thumbnails.bulkDelete(keys.filter((key) => !shown.has(key)));
  }));
}

/** Pictures that a pack speaks of: what was sent back is to be mended, findings, cases and places are to be found again. */
export function picturesOf(pack: Pack): Sha256[] {
  const back = (pack.returns ?? []).flatMap(({ captures }) => captures)
    .flatMap((content) => (JSON.parse(content) as Capture).photos.map((photo) => photo.sha256));
  const places = pack.places.flatMap(({ picture }) => picture ? [picture] : []);
  const cases = pack.cases ?? [];
  const found = [...pack.findings, ...cases].flatMap(({ photos }) => photos ?? []);
  const added = cases.flatMap(({ steps }) => steps ?? []).flatMap(({ photos }) => photos ?? []);
  return [...new Set([...back, ...found, ...added, ...places])];
}
