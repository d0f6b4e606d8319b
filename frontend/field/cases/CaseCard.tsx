import { Clock, MessageSquareText } from 'lucide-react';
import { Link } from 'react-router';
import { useDay } from '../app/context';
import { useNow } from '../app/useNow';
import { Picture } from '../camera/Picture';
import { dueOf, pressOf } from '../casework/due';
import { isWaiting, type Followed } from '../casework/followed';
import { facts } from '../words/facts';
import { useCaseWords } from './caseWords';

/** A case in a list: what, where, the first words, what is next, and how long there is. */
export function CaseCard({ one, chosen }: { one: Followed; chosen?: boolean }) {
  const { time, say } = useDay();
  const now = useNow();
  const words = useCaseWords();
  const due = dueOf(one);
  const press = pressOf(one, now);
  const tone = press === 'late' || press === 'soon' ? press : '';
  return (
    <Link className={`card task ${tone}`} to={`/field/cases/${one.id}`} aria-current={chosen}>
      <span className="icon picture">
        {one.photos.length > 0 ? <Picture sha256={one.photos[0]} otherwise={<MessageSquareText aria-hidden />} /> : <MessageSquareText aria-hidden />}
      </span>
      <span className="grow">
        <span className="title">{words.title(one)}</span>
        {one.unread > 0 && <span className="pill ok">{say('field.case.unread')}</span>}
        <span className="sub num case-facts">{facts(words.number(one), words.where(one), one.grave && say('field.case.grave'))}</span>
        {one.words && <span className="two-lines case-facts">{one.words}</span>}
        <span className="sub case-facts">{facts(words.next(one, now), !one.mine && words.who(one), isWaiting(one) && say('field.case.waits'))}</span>
      </span>
      {due !== undefined && press !== 'paused' && (
        <span className={`pill num ${tone}`}>
          {tone === 'soon' && <Clock aria-hidden />}
          {due < now ? say('field.late', time.roughly(now - due)) : say('field.left', time.roughly(due - now))}
        </span>
      )}
    </Link>
  );
}
