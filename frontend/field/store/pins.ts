import { utf8 } from '../digest';
import type { Id } from '../wire';
import type { FieldDatabase } from './database';
import type { PinRow } from './rows';
import { isWeak } from './weakPin';

/** Wrong ones until only the password helps. */
export const PIN_TRIES = 5;
/** As OWASP's password storage cheat sheet advises for PBKDF2 with SHA-256. */
const ITERATIONS = 600_000;
const SALT_BYTES = 16;
const PROOF_BITS = 256;

/** How a try ended; with no tries left only the password helps. */
export interface PinTry {
  right: boolean;
  triesLeft: number;
}

/**
 * Six digits with which somebody who has signed in on this device takes it over again without a network. They keep
 * colleagues apart; who can read the device's files can find them out (docs/security.md).
 */
export class Pins {
  constructor(private readonly db: FieldDatabase, private readonly iterations = ITERATIONS) {}

  /** False for one that anybody would try first; then nothing changes. */
  async set(person: Id, pin: string): Promise<boolean> {
    if (isWeak(pin)) {
      return false;
    }
    const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES)).buffer;
    const proof = await derive(pin, salt, this.iterations);
    await this.db.run(() => this.db.people.update(person, {
      pin: { salt, iterations: this.iterations, proof, misses: 0 },
    }));
    return true;
  }

  async remove(person: Id): Promise<void> {
    await this.db.run(() => this.db.people.update(person, { pin: undefined }));
  }

  /** A try counts before it is looked at: closing the page in the middle wins none. */
  async check(person: Id, pin: string): Promise<PinTry> {
    const row = await this.countTry(person);
    if (!row) {
      return { right: false, triesLeft: 0 };
    }
    const right = same(await derive(pin, row.salt, row.iterations), row.proof);
    if (right) {
      await this.change(person, (before) => ({ ...before, misses: 0 }));
    }
    return { right, triesLeft: right ? PIN_TRIES : PIN_TRIES - row.misses };
  }

  /** The PIN with this try counted; undefined where there is none, or no try is left. */
  private async countTry(person: Id): Promise<PinRow | undefined> {
    let counted: PinRow | undefined;
    await this.change(person, (row) => {
      counted = row.misses < PIN_TRIES ? { ...row, misses: row.misses + 1 } : undefined;
      return counted ?? row;
    });
    return counted;
  }

  private async change(person: Id, change: (row: PinRow) => PinRow): Promise<void> {
    const { people } = this.db;
    await this.db.run(() => people.where({ id: person }).modify((row) => {
      row.pin &&= change(row.pin);
    }));
  }
}

async function derive(pin: string, salt: ArrayBuffer, iterations: number): Promise<ArrayBuffer> {
  const key = await crypto.subtle.importKey('raw', utf8(pin), 'PBKDF2', false, ['deriveBits']);
  return crypto.subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations }, key, PROOF_BITS);
}

function same(one: ArrayBuffer, other: ArrayBuffer): boolean {
  const [left, right] = [new Uint8Array(one), new Uint8Array(other)];
  return left.length === right.length && left.every((byte, index) => byte === right[index]);
}
