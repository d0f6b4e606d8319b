import { Smartphone } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useSpeech } from '../app/context';
import { isInstalledApp, isInWeChat } from '../device/app';

/** A browser's tab keeps its own store, apart from the installed app's: said before work is begun here. */
export function BrowserNote() {
  const { say } = useSpeech();
  const [installed, setInstalled] = useState(true);
  // Nobody at a desk has a home screen to open it from.
  useEffect(() => setInstalled(isInstalledApp() || !matchMedia('(pointer: coarse)').matches), []);
  if (installed) return null;
  return (
    <p className="note" style={{ marginBottom: 12 }}>
      <Smartphone aria-hidden />
      <span>
        <b>{say('field.browser.title')}</b>
        {say(isInWeChat() ? 'field.browser.wechat' : 'field.browser.lead')}
      </span>
    </p>
  );
}
