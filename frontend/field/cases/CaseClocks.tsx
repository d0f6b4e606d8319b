import { useDay } from '../app/context';
import { useNow } from '../app/useNow';
import { dueOf, pressOf } from '../casework/due';
import type { Followed } from '../casework/followed';
import { isAnswered, isOpen } from '../casework/moves';
import { facts } from '../words/facts';
import type { Instant } from '../wire';
import { useCaseWords } from './caseWords';

/** Both clocks of a case: how long there is by the one that runs, and what was met in time or late. */
export function CaseClocks({ one }: { one: Followed }) {
  const { time, say } = useDay();
  const now = useNow();
  const words = useCaseWords();
  const due = dueOf(one);
  const press = pressOf(one, now);
  const clock = (by: Instant, met: Instant | undefined) => {
    if (met === undefined) return say('field.case.clock.by', time.when(by, now));
    return say(Date.parse(met) > Date.parse(by) ? 'field.case.clock.met-late' : 'field.case.clock.met', time.when(met, now));
  };
  return (
    <div className="card">
      <div className="row apart">
        <div className={`title num ${press === 'late' ? 'late-words' : ''}`}>
          {due === undefined ? say(`field.case.state.${one.state}`)
            : press === 'paused' ? say('field.case.clock.paused')
            : due < now ? say('field.late', time.length(now - due)) : say('field.left', time.length(due - now))}
        </div>
        {isOpen(one.state) && <span className={`pill ${press === 'late' || press === 'soon' ? press : ''}`}>{words.next(one, now)}</span>}
      </div>
      {one.answerBy && (
        <div className="sub num">{facts(say(isAnswered(one.kind) ? 'field.case.clock.answer' : 'field.case.clock.safe'), clock(one.answerBy, one.answeredAt))}</div>
      )}
      <div className="sub num">{facts(say('field.case.clock.solution'), clock(one.dueAt, one.doneAt))}</div>
    </div>
  );
}
