import { CircleCheck, MessageSquareText } from 'lucide-react';
import { useParams } from 'react-router';
import { useDay } from '../app/context';
import { Empty } from '../app/Empty';
import { PanesScreen } from '../app/PanesScreen';
import { useNow } from '../app/useNow';
import { isOpen } from '../casework/moves';
import { isSoon } from '../words/time';
import { facts } from '../words/facts';
import { Group } from '../today/Group';
import { CaseGroups } from './CaseGroups';
import { CasePage } from './CasePage';
import { FindingCard } from './FindingCard';
import { FindingPage } from './FindingPage';
import { HeldCard, heldOf } from './HeldCard';
import { isAbout, unfollowed } from '../casework/followed';
import { TakeIn } from './TakeIn';

/** What must be followed: cases, then findings that are open, the most urgent first; and what the server holds of mine. */
export default function CasesScreen() {
  const { id } = useParams();
  const { cases, findings: found, pack, say } = useDay();
  const findings = unfollowed(found, cases);
  const now = useNow();
  const due = (finding: { dueAt: string }) => Date.parse(finding.dueAt);
  const late = findings.filter((finding) => due(finding) < now);
  const soon = findings.filter((finding) => isSoon(due(finding), now));
  const later = findings.filter((finding) => due(finding) >= now && !isSoon(due(finding), now));
  const card = (finding: (typeof findings)[number]) => <FindingCard finding={finding} chosen={finding.id === id} />;
  const chosen = findings.find((finding) => finding.id === id);
  // One that was taken in here keeps its address when it gets its number.
  const chosenCase = cases.find((one) => isAbout(one, id));
  const followed = cases.filter(({ state }) => isOpen(state)).length;
  return (
    <PanesScreen
      title={say('field.tab.cases')}
      above={facts(say('field.cases.count', followed), say('field.cases.above', findings.length))}
      list={
        <>
          <CaseGroups chosen={id === undefined ? undefined : chosenCase} />
          <Group name={say('field.cases.held')} of={pack.held} each={(held) => <HeldCard held={heldOf(held)} />} />
          {cases.length + findings.length === 0 && (
            <Empty icon={CircleCheck} title={say('field.cases.empty')}>
              {say('field.cases.empty.lead')}
            </Empty>
          )}
          <Group name={say('field.cases.late')} of={late} each={card} />
          <Group name={say('field.cases.soon')} of={soon} each={card} />
          <Group name={say('field.cases.later')} of={later} each={card} />
        </>
      }
      foot={<TakeIn />}
      detail={id === undefined ? undefined : chosenCase ? <CasePage one={chosenCase} /> : <FindingPage finding={chosen} />}
      nothing={<Empty icon={MessageSquareText} title={say('field.cases.choose')} />}
    />
  );
}
