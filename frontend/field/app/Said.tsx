import { CircleCheck } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import type { Key } from '../words/words';
import { useSpeech } from './context';

const SHOWN_MS = 4_000;

/** What has just been done, said once, above the screen to which it led. */
export function Said() {
  const { say } = useSpeech();
  const { key, state } = useLocation() as { key: string; state: { said?: Key } | null };
  const [shown, setShown] = useState<Key>();
  useEffect(() => {
    setShown(state?.said);
    const timer = setTimeout(() => setShown(undefined), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [key, state?.said]);
  return (
    <div className="said" role="status">
      {shown && (
        <span className="arrive">
          <CircleCheck aria-hidden /> {say(shown)}
        </span>
      )}
    </div>
  );
}
