import { useEffect, useState } from 'react';

const patienceMs = 2000;

/** Turns true when the browser has nothing more urgent to do, and stays so. */
export function useIdle(): boolean {
  const [isIdle, setIsIdle] = useState(false);
  useEffect(() => {
    const done = () => setIsIdle(true);
    // Safari has no requestIdleCallback.
    if (typeof requestIdleCallback === 'undefined') {
      const timer = setTimeout(done, patienceMs / 4);
      return () => clearTimeout(timer);
    }
    const request = requestIdleCallback(done, { timeout: patienceMs });
    return () => cancelIdleCallback(request);
  }, []);
  return isIdle;
}
