import { ArrowUp, ChevronRight } from 'lucide-react';
import { Link } from 'react-router';
import { Bar } from '../app/Bar';
import { useDay } from '../app/context';
import { useNow } from '../app/useNow';
import { Picture } from '../camera/Picture';
import { isWaiting, type Followed } from '../casework/followed';
import { facts } from '../words/facts';
import { CaseClocks } from './CaseClocks';
import { CaseFoot } from './CaseFoot';
import { CasePhone } from './CasePhone';
import { CaseTimeline } from './CaseTimeline';
import { ShareCase } from './ShareCase';
import { useCaseWords } from './caseWords';
import { useRead } from './useRead';

/** A case, and what to do about it; all of it with no network. */
export function CasePage({ one }: { one: Followed }) {
  const { places, time, say } = useDay();
  const now = useNow();
  const words = useCaseWords();
  useRead(one);
  return (
    <>
      <Bar title={words.title(one)} sub={facts(words.number(one), places.path(one.place) || one.where)} back="/field/cases" />
      <div className="scroll stack">
        {one.number === undefined && <Numberless one={one} />}
        <CaseClocks one={one} />
        <div className="card stack">
          {one.words && <p className="said-words">{one.words}</p>}
          <div className="sub num">
            {facts(one.reporter, say(one.kind === 'defect' ? 'field.open.found' : 'field.case.spoken', time.when(one.spokenAt, now)))}
          </div>
          <div className="sub">
            {facts(say(`field.case.state.${one.state}`), words.who(one), one.grave ? say('field.case.grave') : say(`field.severity.${one.severity}`))}
          </div>
          <CasePhone key={one.id} one={one} />
          {one.photos.length > 0 && (
            <div className="photos large">
              {one.photos.map((sha256) => (
                <span className="ph" key={sha256}>
                  <Picture sha256={sha256} alt={words.title(one)} />
                </span>
              ))}
            </div>
          )}
        </div>
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
