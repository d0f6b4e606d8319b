import type { FieldDatabase } from '../store/database';
import { PhotoNotKept } from '../store/failures';
import { readBack } from '../store/photos';
import type { PhotoReceipt, Sha256 } from '../wire';
import { marked, type Line, type Outcome } from './line';
import type { OutboxStore, Picture, Sending } from './outboxStore';
import type { Run } from './run';

/** Sends pictures, one a call: a broken line costs at most one. */
export class Pictures {
  /** How often a picture failed in this page: those that fail go last, so that they hold up nothing. */
  private readonly failures = new Map<Sha256, number>();

  constructor(
    private readonly db: FieldDatabase, private readonly store: OutboxStore, private readonly line: Line,
  ) {}

  async send(person: Sending, pictures: Picture[], run: Run): Promise<void> {
    const distinct = [...new Set(pictures.map(({ sha256 }) => sha256))];
    const patient = distinct.sort((one, other) => this.failed(one) - this.failed(other));
    for (const sha256 of patient) {
      const outcome = await this.put(person, sha256);
      if (outcome === 'lost') {
        continue;
      }
      run.heard(outcome);
      if (outcome.kind === 'unauthorised' && outcome.status === 401) {
        run.needsToken();
        await this.store.tokenRefused(person);
        return;
      }
      if (run.over) {
        return;
      }
      run.arrived(outcome.kind === 'ok' ? 1 : 0);
    }
  }

  private async put(person: Sending, sha256: Sha256): Promise<Outcome<PhotoReceipt> | 'lost'> {
    const photo = await this.read(person, sha256);
    if (!photo) {
      return 'lost';
    }
    const isIt = (body: unknown): body is PhotoReceipt =>
      marked<PhotoReceipt>('photo')(body) && body.sha256 === sha256;
    const outcome = await this.line.ask(`/api/field/photos/${sha256}`, isIt, {
      method: 'PUT',
      headers: { 'Content-Type': photo.mime, Authorization: `Bearer ${person.uploadToken}` },
      body: photo.bytes,
      bytes: photo.bytes.byteLength,
    });
    if (outcome.kind === 'ok') {
      await this.store.arrived(person.id, sha256);
    } else if (outcome.kind === 'refused') {
      await this.store.stick(person.id, sha256, 'photo-refused', outcome.status);
    } else {
      this.failures.set(sha256, this.failed(sha256) + 1);
    }
    return outcome;
  }

  private async read(person: Sending, sha256: Sha256): Promise<{ bytes: ArrayBuffer; mime: string } | undefined> {
    try {
      return await readBack(this.db, sha256);
    } catch (failure) {
      if (!(failure instanceof PhotoNotKept)) {
        throw failure;
      }
      await this.store.stick(person.id, sha256, 'photo-lost');
      return undefined;
    }
  }

  private failed(sha256: Sha256): number {
    return this.failures.get(sha256) ?? 0;
  }
}
