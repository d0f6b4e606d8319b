import { aboutOf, HANDOVER_READ, REPLY } from './form/notes';
import { captureOf } from './store/capture';
import type { Work } from './store/queries';
import type { OutboxRow, SentRow } from './store/rows';
import type { Capture, Handover, Id, Instant, Pack, Return } from './wire';

interface Later {
  capture: Capture;
  /** Undefined while the server has not answered. */
  sentAt?: Instant;
}

/**
 * What the captures on this phone say of others: what they correct, take back, answer, or have read. A record, its
 * corrections and theirs stand for the same visit: the newest of them counts, and none once one was taken back; in
 * whatever order they were sent. The server has the same rule.
 */
export class Ledger {
  private readonly corrected = new Map<Id, Id>();
  private readonly corrections = new Map<Id, Later[]>();
  private readonly voids = new Map<Id, Capture>();
  private readonly said = new Set<Id>();

  constructor({ outbox, sent }: Pick<Work, 'outbox' | 'sent'>) {
    const rows: (OutboxRow | SentRow)[] = [...outbox, ...sent];
    for (const row of rows) {
      // What was set aside when it came never became a record; most say nothing of others, and need not be parsed.
      if (!('state' in row && row.state === 'set_aside') && SAYS.some((mark) => row.content.includes(mark))) {
        this.note(captureOf(row), 'sentAt' in row ? row.sentAt : undefined);
      }
    }
  }

  /** Whether a capture says how it is: it was not taken back, and nothing newer stands for it. */
  counts(id: Id): boolean {
    return !this.takenBackBy(id) && this.correction(id) === undefined;
  }

  /** What took back this capture, or another one that stands for the same visit. */
  takenBackBy(id: Id): Capture | undefined {
    const first = this.first(id);
    return [first, ...this.after(first).map(({ capture }) => capture.id)].map((each) => this.voids.get(each)).find(Boolean);
  }

  /** The newest that stands for the same visit; undefined where that is the capture itself. */
  correction(id: Id): Capture | undefined {
    const newest = this.after(this.first(id))
      .map(({ capture }) => capture)
      .filter((capture) => !this.corrections.has(capture.id))
      .sort((one, other) => (one.capturedAt + one.id < other.capturedAt + other.id ? 1 : -1))[0];
    return newest?.id === id ? undefined : newest;
  }

  /** A return that was answered here, or whose record was corrected since or taken back, stands no longer. */
  isOpen({ id, record, at }: Return, packAt: Instant | undefined): boolean {
    return !this.said.has(id) && !(record && (this.takenBackBy(record) || this.correctedSince(record, at, packAt)));
  }

  hasRead(handover: Id): boolean {
    return this.said.has(handover);
  }

  private note(capture: Capture, sentAt: Instant | undefined): void {
    const { id, corrects, voids } = capture;
    const about = aboutOf(capture);
    if (corrects && corrects !== id) {
      this.corrected.set(id, corrects);
      this.corrections.set(corrects, [...(this.corrections.get(corrects) ?? []), { capture, sentAt }]);
    }
    if (voids) {
      this.voids.set(voids, capture);
    }
    if (about) {
      this.said.add(about);
    }
  }

  private correctedSince(record: Id, since: Instant, packAt: Instant | undefined): boolean {
    return this.after(this.first(record)).some(({ capture, sentAt }) => {
      // A clock that nobody vouches for counts as 'since' until a newer pack has said how it is.
      const unheard = sentAt === undefined || packAt === undefined || packAt <= sentAt;
      return capture.clock === 'uncertain' ? unheard : Date.parse(capture.capturedAt) > Date.parse(since);
    });
  }

  /** The first record of those that stand for the same visit. */
  private first(id: Id): Id {
    const before = this.corrected.get(id);
    return before === undefined ? id : this.first(before);
  }

  /** All corrections of a record, and theirs. */
  private after(id: Id): Later[] {
    return (this.corrections.get(id) ?? []).flatMap((later) => [later, ...this.after(later.capture.id)]);
  }
}

const SAYS = ['"corrects":', '"voids":', `"form":"${REPLY}"`, `"form":"${HANDOVER_READ}"`];

/** What was sent back and not mended or answered yet, what has waited longest first. */
export function openReturns(pack: Pack, work: Work, ledger = new Ledger(work)): Return[] {
  return (pack.returns ?? [])
    .filter((sentBack) => ledger.isOpen(sentBack, work.pack?.at))
    .sort((one, other) => (one.at < other.at ? -1 : 1));
}

/** Notes of those who were here before that nobody on this phone has read, the newest first. */
export function openHandovers(pack: Pack, work: Work, ledger = new Ledger(work)): Handover[] {
  return (pack.handovers ?? [])
    .filter((handover) => !ledger.hasRead(handover.id))
    .sort((one, other) => (one.at < other.at ? 1 : -1));
}
