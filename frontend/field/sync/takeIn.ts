import type { FieldDatabase } from '../store/database';
import { forgetUnused } from '../store/photos';
import type { Instant, Receipt, Sha256 } from '../wire';

/** One transaction for what one answer told: what is complete goes to what was sent, the rest waits with its receipt. */
export async function takeIn(
  db: FieldDatabase, receipts: Receipt[], at: Instant, remember: boolean,
): Promise<void> {
  const { outbox, sent, drafts, photos } = db;
  await db.run(() => db.transaction('rw', [outbox, sent, drafts, photos], async () => {
    const gone: Sha256[] = [];
    for (const { id, content, state, reasons, missing } of receipts) {
      const row = id ? await outbox.get(id) : undefined;
      if (!row || row.hash !== content) {
        continue; // another tab was faster, or it answers something else
      }
      if (missing.length > 0) {
        await outbox.put({ ...row, receipt: { state, reasons, missing, at }, trouble: undefined });
        continue;
      }
      const { receipt: _, stuck: __, trouble: ___, there: ____, ...head } = row;
      await outbox.delete(row.id);
      if (remember) {
        await sent.put({ ...head, state, reasons, sentAt: at });
      }
      gone.push(...row.photos.map((photo) => photo.sha256));
    }
    await forgetUnused(db, gone);
  }));
}
