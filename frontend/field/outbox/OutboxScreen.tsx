import { ArrowUp, CircleCheck, FileText } from 'lucide-react';
import { useParams } from 'react-router';
import { Bar } from '../app/Bar';
import { RoomNote } from '../app/RoomNote';
import { useDay } from '../app/context';
import { Empty } from '../app/Empty';
import { field } from '../field';
import { HeldCard, heldOf } from '../cases/HeldCard';
import { Group } from '../today/Group';
import { CaptureCard } from './CaptureCard';
import { offerWaiting } from './exportFile';
import { RecordPage } from './RecordPage';
import { SyncCard } from './SyncCard';
import { standing } from './standing';

/** What waits to be sent, what is held and why, and what was sent in the last 30 days. */
export default function OutboxScreen() {
  const { id } = useParams();
  const { person, work, pack, sync, say } = useDay();
  const kinds = (...wanted: string[]) => work.outbox.filter((row) => wanted.includes(standing(row, work.pack).kind));
  const known = new Set([...work.outbox, ...work.sent].map((row) => row.id));
  const held = pack.held.filter((one) => !known.has(one.id));
  const card = (row: (typeof work.outbox)[number] | (typeof work.sent)[number]) => <CaptureCard row={row} chosen={row.id === id} />;
  const heldHere = [...kinds('held'), ...work.sent.filter((row) => standing(row, work.pack).kind === 'held')];
  const sent = work.sent.filter((row) => !heldHere.includes(row));
  return (
    <main className={id ? 'screen panes opened' : 'screen panes'}>
      <section className="pane list">
        <Bar title={say('field.outbox.title')} back="/field" />
        <div className="scroll">
          <SyncCard />
          <RoomNote />
          <Group name={say('field.outbox.waiting')} of={kinds('waiting', 'photos')} each={card} />
          <Group name={say('field.outbox.look')} of={[...kinds('stuck'), ...heldHere]} each={card} />
          <Group name={say('field.cases.held')} of={held} each={(one) => <HeldCard held={heldOf(one)} />} />
          <Group name={say('field.outbox.sent')} of={sent} each={card} />
          {work.outbox.length + work.sent.length + held.length === 0 && (
            <Empty icon={CircleCheck} title={say('field.outbox.empty')}>
              {say('field.outbox.empty.lead')}
            </Empty>
          )}
        </div>
        {sync.waiting.captures > 0 && (
          <footer className="foot">
            <button className="btn" onClick={() => void offerWaiting(person, work.outbox)}>
              {say('field.outbox.export')}
            </button>
            <button className="btn main" onClick={() => void field.outbox.sendNow()}>
              <ArrowUp aria-hidden /> {say('field.outbox.send')}
            </button>
          </footer>
        )}
      </section>
      <section className="pane detail">
        {id ? <RecordPage id={id} /> : <Empty icon={FileText} title={say('field.outbox.choose')} />}
      </section>
    </main>
  );
}
