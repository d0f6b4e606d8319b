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

/** What the captures on this phone say of others: what they correct, take back, answer, or have read. */
export class Ledger {
  private readonly corrections = new Map<Id, Later[]>();
  private readonly voids = new Map<Id, Capture>();
  private readonly said = new Set<Id>();

  constructor({ outbox, sent }: Pick<Work, 'outbox' | 'sent'>) {
    const rows: (OutboxRow | SentRow)[] = [...outbox, ...sent];
    for (const row of rows) {
      // What was set aside when it came never became a record; most say nothing of others, and need not be parsed.
      if (('state' in row && row.state === 'set_aside') || !SAYS.some((mark) => row.content.includes(mark))) {
        continue;
      }
      const capture = captureOf(row);
      const { corrects, voids } = capture;
      const about = aboutOf(capture);
      if (corrects) {
        const sentAt = 'sentAt' in row ? row.sentAt : undefined;
        this.corrections.set(corrects, [...(this.corrections.get(corrects) ?? []), { capture, sentAt }]);
      }
      if (voids) {
        this.voids.set(voids, capture);
      }
      if (about) {
        this.said.add(about);
      }
    }
  }

  /** Whether a capture still says how it is: neither corrected nor taken back. */
  counts(id: Id): boolean {
    return !this.corrections.has(id) && !this.voids.has(id);
  }

  /** The capture that took this one back, or took back what this one was corrected to. */
  takenBackBy(id: Id): Capture | undefined {
    return this.voids.get(id) ?? this.after(id).map((later) => this.takenBackBy(later.capture.id)).find(Boolean);
  }

  /** The last of the corrections of a capture, which stands for it. */
  correction(id: Id): Capture | undefined {
    const [first] = this.after(id).sort((one, other) => (one.capture.capturedAt < other.capture.capturedAt ? 1 : -1));
    return first && (this.correction(first.capture.id) ?? first.capture);
  }

  /** A return that was answered here, or whose record was corrected since or taken back, stands no longer. */
  isOpen(sentBack: Return, packAt: Instant | undefined): boolean {
    const { id, record, at } = sentBack;
    return !this.said.has(id) && !(record && (this.takenBackBy(record) || this.corrected(record, at, packAt)));
  }

  hasRead(handover: Id): boolean {
    return this.said.has(handover);
  }

  private corrected(record: Id, since: Instant, packAt: Instant | undefined): boolean {
    return this.after(record).some(({ capture, sentAt }) => {
      // A clock that nobody vouches for counts as 'since' until a newer pack has said how it is.
      const unheard = sentAt === undefined || packAt === undefined || packAt <= sentAt;
      const later = capture.clock === 'uncertain' ? unheard : Date.parse(capture.capturedAt) > Date.parse(since);
      return later || this.corrected(capture.id, since, packAt);
    });
  }

  private after(id: Id): Later[] {
    return this.corrections.get(id) ?? [];
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
