import { useLayoutEffect } from 'react';
import { useLocation, useNavigationType } from 'react-router';

/** A new screen begins at its top; on the way back the browser shows where one was. */
export function useTop(): void {
  const { pathname } = useLocation();
  const back = useNavigationType() === 'POP';
  useLayoutEffect(() => {
    if (!back) window.scrollTo(0, 0);
    // What changes only behind the question mark is no new screen.
  }, [pathname]);
}
