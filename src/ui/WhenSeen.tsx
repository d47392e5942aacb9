import { type ReactNode, useEffect, useRef, useState } from 'react';

type WhenSeenProps = {
  /** Keeps the room free until then, so that nothing jumps. */
  readonly className: string;
  readonly children: ReactNode;
};

/** How far below the window a part counts as about to be seen. */
const margin = '400px';
/** An idle browser takes it on sooner; a busy one at the latest then. */
const patienceMs = 1500;

/** Mounts a heavy part once it is near the window and the browser has time for it. */
export function WhenSeen({ className, children }: WhenSeenProps) {
  const [isWanted, setWanted] = useState(false);
  const room = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isWanted || !room.current) return;
    let cancelIdle = () => {};
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (!entry?.isIntersecting) return;
        observer.disconnect();
        cancelIdle = whenIdle(() => setWanted(true));
      },
      { rootMargin: margin },
    );
    observer.observe(room.current);
    return () => {
      observer.disconnect();
      cancelIdle();
    };
  }, [isWanted]);
  return (
    <div ref={room} className={className}>
      {isWanted ? children : null}
    </div>
  );
}

/** Safari has no idle callback. */
function whenIdle(act: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const handle = requestIdleCallback(act, { timeout: patienceMs });
    return () => cancelIdleCallback(handle);
  }
  const handle = setTimeout(act, 50);
  return () => clearTimeout(handle);
}
