import { useLiveQuery } from 'dexie-react-hooks';
import { FileQuestion, Inbox, TriangleAlert } from 'lucide-react';
import { Bar } from '../app/Bar';
import { useDay } from '../app/context';
import { Empty } from '../app/Empty';
import { useCorrect } from '../back/useCorrect';
import { newest } from '../draft/useBegin';
import { field } from '../field';
import { captureOf } from '../store/capture';
import type { OutboxRow, SentRow } from '../store/rows';
import { facts } from '../words/facts';
import { handReason } from '../words/handReason';
import type { Id } from '../wire';
import { AnswerList } from './AnswerList';
import { StandingPill } from './CaptureCard';
import { RecordNotes } from './RecordNotes';
import { reasonsOf } from './reasons';
import { standing } from './standing';
import { TakeBack } from './TakeBack';
import { useCaptureTitle } from './useCaptureTitle';

/** A capture as it was finished, wherever it lies now; readable with no network. */
export function RecordPage({ id }: { id: Id }) {
  const { person, pack, say } = useDay();
  const row = useLiveQuery(async () => ({ row: await field.queries.capture(person.id, id) }), [person.id, id]);
  if (!row) return null;
  if (!row.row) {
    const held = pack.held.find((one) => one.id === id);
    return (
      <>
        <Bar title={say('field.record.title')} back="/field/outbox" />
        <Empty icon={held ? Inbox : FileQuestion} title={say(held ? 'field.held.elsewhere' : 'field.record.gone')}>
          {held ? facts(...new Set(held.reasons.map((reason) => say(`field.reason.${reason.code}`)))) : say('field.record.gone.lead')}
        </Empty>
      </>
    );
  }
  return <Record row={row.row} />;
}

function Record({ row }: { row: OutboxRow | SentRow }) {
  const { pack, work, ledger, places, time, say } = useDay();
  const correct = useCorrect();
  const title = useCaptureTitle(row);
  const form = useLiveQuery(() => field.queries.form(row), [row.form, row.version]);
  const capture = captureOf(row);
  const { kind } = standing(row, work.pack);
  const reasons = kind === 'held' || kind === 'stuck' ? reasonsOf(row, pack) : [];
  const arrival = capture.place?.arrival;
  const own = form?.kind === 'checklist' || form?.kind === 'finding' || form?.kind === 'case';
  const newestForm = newest(pack.forms, row.form);
  const counts = ledger.counts(row.id);
  const held = pack.held.find((one) => one.id === row.id)?.reasons ?? ('sentAt' in row ? row.reasons : (row.receipt?.reasons ?? []));
  const unknownForm = held.some(({ code }) => code === 'unknown-form' || code === 'unknown-version');
  return (
    <>
      <Bar title={title.where} sub={facts(title.what, time.second(row.capturedAt))} back="/field/outbox" />
      <div className="scroll stack">
        <div className="row apart">
          <span className="sub">
            {facts(
              arrival && arrival !== 'none' && say(`field.means.${arrival}`),
              capture.place?.reason && handReason(capture.place.reason, say),
              capture.clock === 'uncertain' && say('field.record.uncertain'),
            )}
          </span>
          <StandingPill kind={kind} />
        </div>
        {reasons.length > 0 && (
          <div className="note">
            <TriangleAlert aria-hidden />
            <span>
              <b>{say(kind === 'stuck' ? 'field.stuck.title' : 'field.held.title')}</b>
              {facts(...reasons.map((key) => say(key)))}
            </span>
          </div>
        )}
        <RecordNotes id={row.id} />
        {form && <AnswerList form={form} capture={capture} place={places.shortPath(row.place)} />}
        {own && counts && <TakeBack id={row.id} />}
      </div>
      {kind === 'held' && own && counts && newestForm && (
        <footer className="foot">
          <button className="btn main" onClick={() => void correct(capture, held, unknownForm ? newestForm : undefined)}>
            {say('field.held.mend')}
          </button>
        </footer>
      )}
    </>
  );
}
