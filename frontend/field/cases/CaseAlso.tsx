import { useDay } from '../app/context';
import { useNow } from '../app/useNow';
import type { Followed } from '../casework/followed';
import { facts } from '../words/facts';
import { CasePhone } from './CasePhone';

/** Who told the same and waits for the same answer: whoever answers tells them as well. */
export function CaseAlso({ one: { also = [] } }: { one: Followed }) {
  const { time, say } = useDay();
  const now = useNow();
  if (also.length === 0) return null;
  return (
    <section className="card stack">
      <h3 className="title">{say('field.case.also-told', also.length)}</h3>
      {also.map((each) => (
        <div className="stack" key={each.id}>
          <div>
            {facts(each.reporter, each.where)}
            <div className="sub num">{facts(say('field.case.number', each.number), say('field.case.clock.by', time.when(each.answerBy, now)))}</div>
          </div>
          <CasePhone one={each} />
        </div>
      ))}
    </section>
  );
}
