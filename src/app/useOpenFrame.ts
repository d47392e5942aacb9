import { useEffect, useState } from 'react';
import type { OpenFrame } from '#embed/frame/openFrame.ts';
import { decodeFrame } from '#state/frameCodec.ts';
import type { EarlyMessages } from './earlyMessages.ts';

/** Begins to speak with the page around this one, where there is one; its code is fetched there alone. */
export function useOpenFrame(
  page: Window,
  origins: readonly string[],
  early: EarlyMessages,
): OpenFrame | null {
  const [host, setHost] = useState<OpenFrame | null>(null);
  useEffect(() => {
    if (page.parent === page) return;
    let isOver = false;
    let opened: OpenFrame | undefined;
    import('#embed/frame/openFrame.ts').then(
      ({ openFrame }) => {
        if (isOver) return;
        const { frame } = decodeFrame(new URLSearchParams(page.location.search));
        opened = openFrame(page, { origins, early: early.take }, frame);
        setHost(opened);
      },
      // Without it the page is there, and its frame as high as the host has made it.
      () => {},
    );
    return () => {
      isOver = true;
      opened?.close();
    };
  }, [page, origins, early]);
  return host;
}
