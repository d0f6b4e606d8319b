import { useEffect, useState } from 'react';
import { field } from '../field';

const EVERY_MS = 20_000;

/** The time by the server's clock as far as it is known, in milliseconds; told anew often enough for minutes. */
export function useNow(): number {
  const [now, setNow] = useState(serverNow);
  useEffect(() => {
    const timer = setInterval(() => setNow(serverNow()), EVERY_MS);
    return () => clearInterval(timer);
  }, []);
  return now;
}

export const serverNow = (): number => Date.parse(field.clock.now().at);
