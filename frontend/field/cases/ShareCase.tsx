import { Share2 } from 'lucide-react';
import { useNavigate } from 'react-router';
import { useDay } from '../app/context';
import { useNow } from '../app/useNow';
import type { Followed } from '../casework/followed';
import { field } from '../field';
import { meantFor } from '../sync/sessionLine';
import type { Id } from '../wire';
import { facts } from '../words/facts';
import { useCaseWords } from './caseWords';

/** For a department without an account: words and pictures with their watermark, by whatever the phone shares with. */
export function ShareCase({ one }: { one: Followed }) {
  const { places, person, time, say } = useDay();
  const navigate = useNavigate();
  const now = useNow();
  const words = useCaseWords();
  const title = facts(words.number(one), words.title(one));
  const text = [
    title,
    places.path(one.place) || one.where,
    one.words,
    say('field.case.share.due', time.when(one.dueAt, now)),
    one.number !== undefined && `${location.origin}/cases/${one.id}`,
  ].filter(Boolean).join('\n');

  async function share() {
    const files = await picturesOf(one, person.id);
    const whole = { title, text, files };
    if (navigator.canShare?.(whole)) return navigator.share(whole);
    if (navigator.canShare?.({ title, text })) return navigator.share({ title, text });
    await navigator.clipboard.writeText(text);
    await navigate('.', { replace: true, state: { said: 'field.said.copied' } });
  }
  return (
    // Whoever changes their mind in the sheet of the phone has done nothing wrong.
    <button className="btn wide" onClick={() => void share().catch(() => undefined)}>
      <Share2 aria-hidden /> {say('field.case.share')}
    </button>
  );
}

/** As the server draws them, with the watermark; without a network the words alone are shared. */
async function picturesOf({ photos, number }: Followed, person: Id): Promise<File[]> {
  const outcomes = await Promise.all(photos.map((sha256) => field.line.picture(`/api/field/photos/${sha256}`, meantFor(person))));
  return outcomes.flatMap((outcome, index) =>
    outcome.kind === 'ok' ? [new File([outcome.body.bytes], `${number ?? ''}-${index + 1}.jpg`, { type: 'image/jpeg' })] : []);
}
