import { Observable } from '../observable';
import type { Outcome } from './line';
import type { Progress, RunEnd } from './status';

/** So many calls in a row may fail before the run gives up; one bad item alone never uses them up. */
const UNREACHABLE_IN_A_ROW = 2;
const FAILED_IN_A_ROW = 12;

/** What one send run has met so far, and whether it makes sense to go on. */
export class Run {
  readonly progress = new Observable<Progress>({ done: 0, of: 0 });
  private unreachable = 0;
  private failures = 0;
  private reached = false;
  private failed = false;
  private tokenMissing = false;

  /** Takes note of how a call ended. */
  heard(outcome: Outcome<unknown>): void {
    const good = outcome.kind === 'ok' || outcome.kind === 'refused';
    this.reached ||= outcome.kind !== 'unreachable';
    this.unreachable = outcome.kind === 'unreachable' ? this.unreachable + 1 : 0;
    this.failures = good ? 0 : this.failures + 1;
    this.failed ||= !good && outcome.kind !== 'unauthorised';
  }

  needsToken(): void {
    this.tokenMissing = true;
  }

  get over(): boolean {
    return this.unreachable >= UNREACHABLE_IN_A_ROW || this.failures >= FAILED_IN_A_ROW;
  }

  expect(items: number): void {
    const { done, of } = this.progress.get();
    this.progress.set({ done, of: of + items });
  }

  arrived(items: number): void {
    const { done, of } = this.progress.get();
    this.progress.set({ done: done + items, of });
  }

  get end(): RunEnd {
    // Where nothing was asked, nothing is known against the line.
    return { reached: this.reached || !this.failed, failed: this.failed, needsToken: this.tokenMissing };
  }
}
