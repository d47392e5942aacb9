import { useCallback, useEffect, useRef, useState } from 'react';
import type { PointedPlace } from './PlaceTooltip.tsx';

/** Time for the pointer to get from a circle to its tooltip. */
const graceMs = 120;

/** The place whose tooltip is open; it stays for a moment, so that the pointer can reach it. */
export function usePointedPlace() {
  const [pointed, setPointed] = useState<PointedPlace | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const keep = useCallback(() => clearTimeout(timer.current), []);
  const close = useCallback(() => {
    keep();
    setPointed(null);
  }, [keep]);
  const point = useCallback(
    (next: PointedPlace | null) => {
      keep();
      if (next) setPointed((now) => (now?.circle === next.circle ? now : next));
      else timer.current = setTimeout(() => setPointed(null), graceMs);
    },
    [keep],
  );
  useEffect(() => keep, [keep]);
  return { pointed, point, keep, close };
}
