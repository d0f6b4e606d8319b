import { CornerUpLeft } from 'lucide-react';
import { useSpeech } from '../app/context';

/** Says of a line that it is the one that was sent back. */
export function Marked() {
  const { say } = useSpeech();
  return (
    <p className="marked-words">
      <CornerUpLeft aria-hidden /> {say('field.return.here')}
    </p>
  );
}
