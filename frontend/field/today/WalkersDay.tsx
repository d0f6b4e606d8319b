import { useLiveQuery } from 'dexie-react-hooks';
import { ClipboardCheck, TriangleAlert } from 'lucide-react';
import { Link } from 'react-router';
import { useDay } from '../app/context';
import { Empty } from '../app/Empty';
import { useNow } from '../app/useNow';
import { ReturnCard } from '../back/ReturnCard';
import { CaseCard } from '../cases/CaseCard';
import { nextOf, pressOf } from '../casework/due';
import type { Followed } from '../casework/followed';
import { toVerify } from '../casework/toVerify';
import { today, type DueTask } from '../day';
import { field } from '../field';
import { HandoverCard } from '../handover/HandoverCard';
import { HandoverLink } from '../handover/HandoverLink';
import { toContact } from '../household/keyCustomers';
import { ContactCard } from './ContactCard';
import { DoneCard } from './DoneCard';
import { DraftCard } from './DraftCard';
import { DueCard } from './DueCard';
import { Group } from './Group';
import { Greeted } from './Greeted';
import { RunningRound } from './RunningRound';
import { facts, whole } from '../words/facts';

/** What is due today, most urgent first; before everything the round that is running. */
export function WalkersDay() {
  const { pack, work, person, cases, time, say } = useDay();
  const now = useNow();
  const instant = new Date(now).toISOString();
  const day = today(pack, work, instant);
  const courtyards = pack.courtyards.map((courtyard) => whole(courtyard.name)).join(' ');
  const nothing = [day.running, day.overdue, day.now, day.later].every((list) => list.length === 0);
  const news = useLiveQuery(() => field.news.of(person.id), [person.id]) ?? [];
  const owed = cases.filter((one) => one.mine && ['answer', 'safe'].includes(nextOf(one)) && ['late', 'soon'].includes(pressOf(one, now)));
  const caseCard = (one: Followed) => <CaseCard one={one} />;
  const due = (one: DueTask) => <DueCard due={one} now={now} isNew={news.includes(one.task.id)} />;

  return (
    <Greeted beside={courtyards}>
      {day.running.map((round) => (
        <RunningRound key={round.id} round={round} />
      ))}
      <Group name={say('field.today.returns')} of={day.returns} each={(sentBack) => <ReturnCard sentBack={sentBack} />} />
      <Group name={say('field.today.handovers')} of={day.handovers} each={(handover) => <HandoverCard handover={handover} />} />
      {nothing && (
        <Empty icon={ClipboardCheck} title={say(day.done.length > 0 ? 'field.today.empty' : 'field.today.none')}>
          {say(pack.routes.length > 0 ? 'field.today.empty.lead' : 'field.plans.no-routes.lead')}
        </Empty>
      )}
      <Group name={say('field.today.drafts')} of={day.drafts} each={(draft) => <DraftCard draft={draft} />} />
      <Group name={say('field.today.owed')} of={owed} each={caseCard} />
      <Group name={say('field.today.contact')} of={toContact(pack.attention, time.day(now))} each={(one) => <ContactCard one={one} />} />
      <Group name={say('field.today.overdue')} of={day.overdue} each={due} />
      <Group name={say('field.today.now')} of={day.now} each={due} />
      <Group name={say('field.today.verify')} of={toVerify(cases)} each={caseCard} />
      <Group name={say('field.today.later')} of={day.later} each={due} />
      <Group name={say('field.today.done')} of={day.done} each={(round) => <DoneCard round={round} />} />
      <Link className="btn wide" style={{ marginTop: 20 }} to="/field/finding">
        <TriangleAlert aria-hidden /> {say('field.finding.new')}
      </Link>
      {nothing && <HandoverLink />}
    </Greeted>
  );
}
