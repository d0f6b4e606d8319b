import { useEffect } from 'react';
import { useSpeech } from './context';

/** What the window is called while a screen is open; of two beside each other the detail's. */
export function useTitle(title: string): void {
  const { say } = useSpeech();
  const app = say('common.app');
  useEffect(() => {
    const before = document.title;
    document.title = `${title} · ${app}`;
    return () => {
      document.title = before;
    };
  }, [title, app]);
}
