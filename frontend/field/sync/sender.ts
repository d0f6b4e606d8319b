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

  async run(run: Run): Promise<void> {
    await this.send(run);
    if (!run.over) {
      await this.forgetting.goOn();
    }
  }

  private async send(run: Run): Promise<void> {
    const people = (await this.store.people()).filter((person) => {
      if (!person.uploadToken) {
        run.needsToken();
      }
      return person.uploadToken !== undefined;
    });
    const through: Sending[] = [];
    for (const person of people) {
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
      await this.sendPictures(person, run);
    }
  }

  private async sendPictures(person: Sending, run: Run): Promise<void> {
    const pictures = run.over ? [] : await this.store.pictures(person.id);
    if (pictures.length === 0) {
      return;
    }
    run.expect(new Set(pictures.map(({ sha256 }) => sha256)).size);
    await this.pictures.send(person, pictures, run);
    const whole = (await this.store.words(person.id)).filter((row) => row.receipt);
    if (whole.length > 0 && !run.over) {
      await this.words.send(person, whole, run);
    }
  }
}
