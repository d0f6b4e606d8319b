import type { Forgetting } from './forgetting';
import type { OutboxStore, Sending } from './outboxStore';
import type { Pictures } from './pictures';
import type { Run } from './run';
import type { Words } from './words';

/**
 * One send run: everybody's words first, then pictures, then once more the words of what has all its pictures, to hear
 * that it is complete. May be cut off at any point: what was heard is kept, the rest goes again. In the end it forgets
 * whoever this device is closed to.
 */
export class Sender {
  constructor(
    private readonly store: OutboxStore, private readonly words: Words, private readonly pictures: Pictures,
    private readonly forgetting: Forgetting,
  ) {}

  /** @param between called before each call, for the lease */
  async run(run: Run, between: () => Promise<void>): Promise<void> {
    await this.send(run, between);
    if (!run.over) {
      await between();
      await this.forgetting.goOn();
    }
  }

  private async send(run: Run, between: () => Promise<void>): Promise<void> {
    const people = (await this.store.people()).filter((person) => {
      if (!person.uploadToken) {
        run.needsToken();
      }
      return person.uploadToken !== undefined;
    });
    const through: Sending[] = [];
    for (const person of people) {
      await between();
      const rows = await this.store.words(person.id);
      run.expect(rows.filter((row) => !row.receipt).length);
      if (await this.words.send(person, rows, run)) {
        through.push(person);
      }
      if (run.over) {
        return;
      }
    }
    for (const person of through) {
      await this.sendPictures(person, run, between);
    }
  }

  private async sendPictures(person: Sending, run: Run, between: () => Promise<void>): Promise<void> {
    const pictures = run.over ? [] : await this.store.pictures(person.id);
    if (pictures.length === 0) {
      return;
    }
    run.expect(new Set(pictures.map(({ sha256 }) => sha256)).size);
    await this.pictures.send(person, pictures, run, between);
    const whole = (await this.store.words(person.id)).filter((row) => row.receipt);
    if (whole.length > 0 && !run.over) {
      await between();
      await this.words.send(person, whole, run);
    }
  }
}
