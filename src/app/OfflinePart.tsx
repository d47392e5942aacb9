import { hasWorker } from '#offline/hasWorker.ts';
import { lazyPart } from '#ui/lazyPart.ts';
import { Part } from '#ui/Part.tsx';
import { useSite } from '#views/siteContext.ts';

const OfflineNotices = lazyPart(async () => (await import('./OfflineNotices.tsx')).OfflineNotices);

/** Working without the server, where the site wants that or did at an earlier visit; its code is fetched there alone. */
export function OfflinePart() {
  const { offline } = useSite();
  return offline || hasWorker(window) ? (
    <Part>
      <OfflineNotices />
    </Part>
  ) : null;
}
