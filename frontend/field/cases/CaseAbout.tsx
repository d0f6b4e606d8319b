import type { ReactNode } from 'react';
import { useDay } from '../app/context';
import { useNow } from '../app/useNow';
import type { Followed } from '../casework/followed';
import { facts } from '../words/facts';
import { CaseClocks } from './CaseClocks';
import { CasePhotos } from './CasePhotos';
import { useCaseWords } from './caseWords';

/** How a case stands, and what was said and shown of it first. */
export function CaseAbout({ one, children }: { one: Followed; children?: ReactNode }) {
  const { time, say } = useDay();
  const now = useNow();
  const words = useCaseWords();
  return (
    <>
      <CaseClocks one={one} />
      <div className="card stack">
        {one.words && <p className="said-words">{one.words}</p>}
        <div className="sub num">
          {facts(one.reporter, say(one.kind === 'defect' ? 'field.open.found' : 'field.case.spoken', time.when(one.spokenAt, now)))}
        </div>
        <div className="sub">
          {facts(say(`field.case.state.${one.state}`), words.who(one), one.grave ? say('field.case.grave') : say(`field.severity.${one.severity}`))}
        </div>
        {children}
        <CasePhotos of={one.photos} alt={words.title(one)} large />
      </div>
    </>
  );
}
