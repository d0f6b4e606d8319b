import { ArrowUp, Check, ClipboardCheck, Footprints, Inbox, MessageSquareText, TriangleAlert, type LucideIcon } from 'lucide-react';
import { Link } from 'react-router';
import { useDay } from '../app/context';
import { useNow } from '../app/useNow';
import type { OutboxRow, SentRow } from '../store/rows';
import type { Pack } from '../wire';
import { standing, type Standing } from './standing';
import { useCaptureTitle } from './useCaptureTitle';
import { facts } from '../words/facts';

/** A capture in a list: what, when, and how it stands. */
export function CaptureCard({ row, chosen }: { row: OutboxRow | SentRow; chosen?: boolean }) {
  const { work, pack, ledger, time, say } = useDay();
  const title = useCaptureTitle(row);
  const now = useNow();
  const { kind, here, of } = standing(row, work.pack);
  const takenBack = ledger.takenBackBy(row.id) !== undefined;
  const Icon = kind === 'sent' ? Check : row.form.startsWith('patrol.') ? Footprints : isOfCases(row.form, pack) ? MessageSquareText : ClipboardCheck;
  const details = [
    takenBack ? say('field.record.void') : ledger.correction(row.id) && say('field.record.corrected'),
    time.when(row.capturedAt, now),
    title.what,
    of > 0 && (kind === 'sent' ? say('field.photos', of) : say('field.photos.of', here, of)),
  ].filter(Boolean);
  return (
    <Link className={`card task ${TONES[kind]}`} to={`/field/outbox/${row.id}`} aria-current={chosen}>
      <span className="icon">
        <Icon aria-hidden />
      </span>
      <span className="grow">
        <span className={takenBack ? 'title struck' : 'title'}>{title.where}</span>
        <span className="sub num" style={{ display: 'block' }}>{facts(...details)}</span>
      </span>
      <StandingPill kind={kind} />
    </Link>
  );
}

const isOfCases = (form: string, { forms }: Pack): boolean =>
  forms.some(({ id, kind }) => id === form && (kind === 'case' || kind === 'step'));

/** How a record stands, as in every list so on its own page. */
export function StandingPill({ kind }: { kind: Standing['kind'] }) {
  const { say } = useDay();
  const Icon = ICONS[kind];
  return (
    <span className={`pill ${TONES[kind]}`}>
      <Icon aria-hidden /> {say(`field.standing.${kind}`)}
    </span>
  );
}

const ICONS: Record<Standing['kind'], LucideIcon> = {
  waiting: ArrowUp, photos: ArrowUp, held: Inbox, stuck: TriangleAlert, sent: Check,
};
const TONES: Record<Standing['kind'], string> = { waiting: '', photos: 'soon', held: 'soon', stuck: 'late', sent: 'ok' };
