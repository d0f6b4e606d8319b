import type { Closings } from '../store/closings';
import type { FieldDatabase } from '../store/database';
import type { Emptied } from '../store/emptied';
import type { PersonRow } from '../store/rows';
import { handIn } from './handIn';
import type { Line } from './line';
import type { OutboxStore } from './outboxStore';
import type { Envelope } from './words';

const AT_LEAST_EVERY_MS = 3_600_000;

interface Told {
  what: string;
  /** By the device's own clock, in milliseconds. */
  at: number;
}

/**
 * Tells the server how it stands with this device, for everybody who hands in from here: when it changed, and at least
 * every hour. So a phone that can send nothing of what waits is heard of all the same.
 */
export class Report {
  private telling?: Promise<void>;

  constructor(
    private readonly db: FieldDatabase,
    private readonly store: OutboxStore,
    private readonly line: Line,
    private readonly envelope: Envelope,
    private readonly emptied: Emptied,
    private readonly closings: Closings,
  ) {}

  /** Never throws for want of a network: the next time tells. */
  tell(): Promise<void> {
    this.telling ??= this.tellAll().finally(() => { this.telling = undefined; });
    return this.telling;
  }

  private async tellAll(): Promise<void> {
    const { people } = this.db;
    const able = await this.db.run(() => people.filter((row) => row.uploadToken !== undefined && !row.tokenRefused).toArray());
    for (const person of able) {
      await this.tellOf(person);
    }
  }

  private async tellOf(person: PersonRow): Promise<void> {
    const said = await this.envelope(person.id);
    const seen = await this.emptied.seenBy(person.id);
    const what = JSON.stringify([said.app, said.store, said.persisted, said.own, said.freeBytes === 0, seen]);
    const before = (await this.db.run(() => this.db.settings.get(keyOf(person))))?.value as Told | undefined;
    if (before?.what === what && Math.abs(Date.now() - before.at) < AT_LEAST_EVERY_MS) {
      return;
    }
    const outcome = await handIn(this.line, person.uploadToken, JSON.stringify({ ...said, seen, captures: [] }));
    if (outcome.kind === 'ok') {
      await this.closings.heard(person.id, outcome.body.closed === true);
      await this.emptied.heard(person.id, outcome.body.emptied ?? [], seen);
      const value: Told = { what, at: Date.now() };
      await this.db.run(() => this.db.settings.put({ key: keyOf(person), value }));
    } else if (outcome.kind === 'unauthorised' && outcome.status === 401) {
      await this.store.tokenRefused(person);
    }
  }
}

const keyOf = ({ id }: PersonRow) => `told:${id}`;
