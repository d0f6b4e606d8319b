import { ScanEye } from 'lucide-react';
import { useDay } from '../app/context';
import { Picture } from '../camera/Picture';
import type { Followed } from '../casework/followed';
import { toVerifyAt } from '../casework/toVerify';
import type { Id } from '../wire';
import { facts } from '../words/facts';
import { useCaseWords } from './caseWords';
import { useStep } from './useStep';

/** What was put right at a place and is to be looked at there; whoever has looked comes back. */
export function VerifyHere({ place, from }: { place?: Id; from: string }) {
  const { cases, say } = useDay();
  const due = toVerifyAt(cases, place);
  if (due.length === 0) return null;
  return (
    <section className="verify-here">
      <h2>{say('field.stop.verify', due.length)}</h2>
      {due.map((one) => (
        <VerifyCard key={one.id} one={one} from={from} />
      ))}
    </section>
  );
}

function VerifyCard({ one, from }: { one: Followed; from: string }) {
  const { say } = useDay();
  const words = useCaseWords();
  const { form, take } = useStep(one.id);
  const verify = form('case.verify');
  if (!verify) return null;
  return (
    <button type="button" className="card task" onClick={() => void take(verify, { camera: 'photos', from })}>
      <span className="icon picture">
        {one.photos.length > 0 ? <Picture sha256={one.photos[0]} otherwise={<ScanEye aria-hidden />} /> : <ScanEye aria-hidden />}
      </span>
      <span className="grow">
        <span className="title">{words.title(one)}</span>
        <span className="sub num case-facts">{facts(words.number(one), one.department && say(`field.department.${one.department}`))}</span>
        {one.words && <span className="two-lines case-facts">{one.words}</span>}
      </span>
      <span className="pill">{say('field.case.next.verify')}</span>
    </button>
  );
}
