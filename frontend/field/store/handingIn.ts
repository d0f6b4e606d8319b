import { askToKeep } from '../device/persist';
import type { Clock } from '../sync/clock';
import type { Answers, Id } from '../wire';
import { fresh, type Beginning } from './beginning';
import { finished } from './capture';
import type { FieldDatabase } from './database';
import { NoSuchDraft } from './failures';
import { forgetUnused } from './photos';
import type { CaptureHead, Draft, OutboxRow } from './rows';

/** The step from what is being filled in to what waits to be sent. */
export class HandingIn {
  constructor(private readonly db: FieldDatabase, private readonly clock: Clock) {}

  async finish(id: Id): Promise<CaptureHead> {
    const moment = this.clock.now();
    for (;;) {
      const draft = await this.db.run(() => this.db.drafts.get(id));
      if (!draft) {
        return this.alreadyFinished(id);
      }
      const form = await this.db.run(() => this.db.forms.get([draft.form, draft.version]));
      const row = await finished(draft, form, moment);
      if (await this.move(draft, row)) {
        return row;
      }
    }
  }

  async handIn(items: (Beginning & { answers: Answers })[]): Promise<OutboxRow[]> {
    const { db } = this;
    askToKeep();
    const moment = this.clock.now();
    const rows: OutboxRow[] = [];
    for (const item of items) {
      rows.push(await finished({ ...fresh(item, moment.at), answers: item.answers }, item.form, moment));
    }
    await db.runForWords(() => db.transaction('rw', db.outbox, db.forms, async () => {
      await db.forms.bulkPut(items.map((item) => item.form));
      await db.outbox.bulkAdd(rows);
    }));
    return rows;
  }

  /** One transaction takes the draft away and puts the capture in its place; false when the draft has changed since. */
  private move(draft: Draft, row: OutboxRow): Promise<boolean> {
    const { db } = this;
    return db.runForWords(() => db.transaction('rw', db.drafts, db.outbox, db.photos, async () => {
      if ((await db.drafts.get(draft.id))?.revision !== draft.revision) {
        return false;
      }
      await db.outbox.add(row);
      await db.drafts.delete(draft.id);
      await forgetUnused(db, draft.photos.map((photo) => photo.sha256));
      return true;
    }));
  }

  /** The button was tapped twice. */
  private async alreadyFinished(id: Id): Promise<CaptureHead> {
    const row = await this.db.run(async () => await this.db.outbox.get(id) ?? this.db.sent.get(id));
    if (!row) {
      throw new NoSuchDraft(id);
    }
    return row;
  }
}
