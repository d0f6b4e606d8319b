import { useEffect, useRef, useState } from 'react';

const PAUSE_MS = 300;

/** What is being typed: kept at each short pause, when the field is left, and when the page goes out of sight. */
export function useTyping(value: string, keep: (value: string) => void) {
  const [text, setText] = useState(value);
  const pending = useRef<{ text: string; timer: ReturnType<typeof setTimeout> }>(undefined);
  const keeper = useRef(keep);
  keeper.current = keep;

  const flush = useRef(() => {
    const last = pending.current;
    if (!last) return;
    clearTimeout(last.timer);
    pending.current = undefined;
    keeper.current(last.text);
  }).current;

  useEffect(() => {
    if (!pending.current) setText(value);
  }, [value]);
  useEffect(() => {
    document.addEventListener('visibilitychange', flush);
    window.addEventListener('pagehide', flush);
    return () => {
      document.removeEventListener('visibilitychange', flush);
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, [flush]);

  return {
    value: text,
    onInput: (event: { target: EventTarget | null }) => {
      const typed = (event.target as HTMLInputElement).value;
      setText(typed);
      clearTimeout(pending.current?.timer);
      pending.current = { text: typed, timer: setTimeout(flush, PAUSE_MS) };
    },
    onBlur: flush,
  };
}
