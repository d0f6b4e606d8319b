import { Lock } from 'lucide-react';
import { useSpeech } from './context';

/** Browsers give camera and offline only to pages that came over a trusted line. */
export function InsecureNote() {
  const { say } = useSpeech();
  if (window.isSecureContext) return null;
  return (
    <p className="note">
      <Lock aria-hidden />
      <span>
        <b>{say('field.insecure.title')}</b>
        {say('field.insecure.lead')}
      </span>
    </p>
  );
}
