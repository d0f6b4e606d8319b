import { MessageSquareText } from 'lucide-react';
import { useDay } from '../app/context';
import { facts } from '../words/facts';
import type { Id } from '../wire';
import { isAbout } from '../casework/followed';
import { CasePhotos } from './CasePhotos';
import { useCaseWords } from './caseWords';

/** Above a step's questions: the case that it takes further. */
export function CaseNote({ id }: { id: Id }) {
  const { cases, say } = useDay();
  const words = useCaseWords();
  const one = cases.find((each) => isAbout(each, id));
  return (
    <div className="note calm">
      <MessageSquareText aria-hidden />
      <div className="grow">
        <b>{one ? facts(words.number(one), words.title(one)) : say('field.case.gone')}</b>
        {one ? words.where(one) : say('field.case.gone.lead')}
        {one?.words && <p className="two-lines">{one.words}</p>}
        {one && <CasePhotos of={one.photos} alt={words.title(one)} />}
      </div>
    </div>
  );
}
