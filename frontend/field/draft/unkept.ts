import type { DraftChange } from '../store/drafts';
import type { Draft } from '../store/rows';
import { applied } from './applied';

/** What was changed on the screen and is not on the disk: what found no room there is tried again with the next change. */
export class Unkept {
  private change?: DraftChange;
  private last: Promise<Draft | undefined> = Promise.resolve(undefined);

  add(change: DraftChange): void {
    this.change = this.change ? merged(this.change, change) : change;
  }

  get isEmpty(): boolean {
    return this.change === undefined;
  }

  /** The draft as the screen shows it. */
  over(draft: Draft): Draft {
    return this.change ? applied(draft, this.change) : draft;
  }

  /**
   * Keeps all of it, one after the other: a change that failed never comes back over a later one. Throws what the write
   * throws, and keeps nothing then.
   * @return the draft as it was written last; undefined where nothing was written yet
   */
  keep(write: (change: DraftChange) => Promise<Draft>): Promise<Draft | undefined> {
    const before = this.last.catch(() => undefined);
    this.last = before.then(async (draft) => (this.change ? this.written(write, this.change) : draft));
    return this.last;
  }

  private async written(write: (change: DraftChange) => Promise<Draft>, change: DraftChange): Promise<Draft> {
    this.change = undefined;
    try {
      return await write(change);
    } catch (failure) {
      this.change = this.change ? merged(change, this.change) : change;
      throw failure;
    }
  }
}

function merged(one: DraftChange, other: DraftChange): DraftChange {
  return { ...one, ...other, ...((one.answers || other.answers) && { answers: { ...one.answers, ...other.answers } }) };
}
