import { ArrowUp, ChevronRight } from 'lucide-react';
import { Link } from 'react-router';
import { Bar } from '../app/Bar';
import { useDay } from '../app/context';
import { isWaiting, type Followed } from '../casework/followed';
import { KeyCustomers } from '../household/KeyCustomers';
import { facts } from '../words/facts';
import { CaseAbout } from './CaseAbout';
import { CaseAlso } from './CaseAlso';
import { CaseFoot } from './CaseFoot';
import { CasePhone } from './CasePhone';
import { CaseTimeline } from './CaseTimeline';
import { ShareCase } from './ShareCase';
import { useCaseWords } from './caseWords';
import { useRead } from './useRead';

/** A case, and what to do about it; all of it with no network. */
export function CasePage({ one }: { one: Followed }) {
  const { places, say } = useDay();
  const words = useCaseWords();
  useRead(one);
  return (
    <>
      <Bar title={words.title(one)} sub={facts(words.number(one), places.path(one.place) || one.where)} back="/field/cases" />
      <div className="scroll stack">
        {one.number === undefined && <Numberless one={one} />}
        <KeyCustomers unit={one.place} />
        <CaseAbout one={one}>
          <CasePhone key={one.id} one={one} />
        </CaseAbout>
        <CaseAlso one={one} />
        <CaseTimeline steps={one.steps} />
        <ShareCase one={one} />
      </div>
      <CaseFoot one={one} />
    </>
  );
}

/** It was taken in on this phone, and no pack tells of it yet. */
function Numberless({ one }: { one: Followed }) {
  const { say } = useDay();
  return (
    <Link className="note calm" to={`/field/outbox/${one.id}`}>
      <ArrowUp aria-hidden />
      <span className="grow">
        <b>{say('field.case.no-number')}</b>
        {say(isWaiting(one) ? 'field.case.no-number.lead' : 'field.case.no-number.sent')}
        <br />
        <u>{say('field.case.record')}</u>
      </span>
      <ChevronRight aria-hidden />
    </Link>
  );
}
