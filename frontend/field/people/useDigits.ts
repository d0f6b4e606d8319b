import { useCallback, useEffect, useState } from 'react';
import { PIN_DIGITS } from '../store/weakPin';

export interface Digits {
  typed: string;
  type: (digit: string) => void;
  back: () => void;
}

/** Digits from the pad or the keyboard; with the last one they are handed on, and the next begin anew. */
export function useDigits(busy: boolean, onFull: (pin: string) => void): Digits {
  const [typed, setTyped] = useState('');
  const type = useCallback(
    (digit: string) => {
      if (busy) return;
      const next = typed + digit;
      setTyped(next.length < PIN_DIGITS ? next : '');
      if (next.length === PIN_DIGITS) onFull(next);
    },
    [typed, busy, onFull],
  );
  const back = useCallback(() => setTyped((before) => before.slice(0, -1)), []);
  useEffect(() => {
    const onKey = ({ key }: KeyboardEvent) => {
      if (/^\d$/.test(key)) type(key);
      if (key === 'Backspace') back();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [type, back]);
  return { typed, type, back };
}
