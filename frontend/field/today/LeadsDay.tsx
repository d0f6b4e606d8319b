import { CircleCheck, TriangleAlert } from 'lucide-react';
import { Link } from 'react-router';
import { useDay } from '../app/context';
import { Empty } from '../app/Empty';
import { useNow } from '../app/useNow';
import { ReturnCard } from '../back/ReturnCard';
import type { Followed } from '../casework/followed';
import { ofDepartment } from '../casework/ofDepartment';
import { today } from '../day';
import type { StepForm } from '../form/steps';
import { DraftCard } from './DraftCard';
import { Greeted } from './Greeted';
import { Group } from './Group';
import { LeadCard } from './LeadCard';

const NEW: StepForm[] = ['case.start', 'case.cannot'];
const BEGUN: StepForm[] = ['case.resolve', 'case.cannot'];

/** What a department's lead has: to accept, in work, sent back, waiting for a look; what presses most first. */
export function LeadsDay() {
  const { pack, work, cases, say } = useDay();
  const now = useNow();
  const { returns, drafts } = today(pack, work, new Date(now).toISOString());
  const { sentBack, toAccept, worked, done } = ofDepartment(cases);
  const nothing = [sentBack, toAccept, worked, done].every((list) => list.length === 0);
  const card = (steps: StepForm[]) => (one: Followed) => <LeadCard one={one} steps={steps} />;
  return (
    <Greeted beside={pack.estate.name}>
      <Group name={say('field.today.returns')} of={returns} each={(sentBack) => <ReturnCard sentBack={sentBack} />} />
      {nothing && (
        <Empty icon={CircleCheck} title={say('field.lead.empty')}>
          {say('field.lead.empty.lead')}
        </Empty>
      )}
      <Group name={say('field.today.drafts')} of={drafts} each={(draft) => <DraftCard draft={draft} />} />
      <Group name={say('field.lead.sent-back', sentBack.length)} of={sentBack} each={card(BEGUN)} />
      <Group name={say('field.lead.accept', toAccept.length)} of={toAccept} each={card(NEW)} />
      <Group name={say('field.lead.worked', worked.length)} of={worked} each={card(BEGUN)} />
      <Group name={say('field.lead.done', done.length)} of={done} each={card([])} />
      <Link className="btn wide" style={{ marginTop: 20 }} to="/field/finding">
        <TriangleAlert aria-hidden /> {say('field.finding.new')}
      </Link>
    </Greeted>
  );
}
