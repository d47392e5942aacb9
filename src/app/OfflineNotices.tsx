import { useEffect, useState } from 'react';
import { formatInstant } from '#i18n/formatDate.ts';
import { useTranslator } from '#i18n/useTranslator.ts';
import { configFile } from '#model/Config.ts';
import type { OfflineNews } from '#offline/OfflineNews.ts';
import { startOffline } from '#offline/startOffline.ts';
import { useDataAddress } from '#views/dataAddress.ts';
import { Notice } from '#views/notices/Notice.tsx';
import { useDataset } from '#views/SnapshotProvider.tsx';
import { useSite } from '#views/siteContext.ts';

/** Changes with every build: the name of this file has a hash of its content, and of what it leads to. */
const application = import.meta.url.replace(/^.*\//, '');

/** Makes the page work without its server, as far as the site wants that, and says what a reader must know of it. */
export function OfflineNotices() {
  const { offline } = useSite();
  const { version, files } = useDataset();
  const address = useDataAddress();
  const translator = useTranslator();
  const [news, setNews] = useState<OfflineNews | null>(null);
  useEffect(() => {
    const kept = [configFile, ...files.map((file) => `${address}/${file}`)];
    void startOffline(window, { isOn: offline, application, data: version, files: kept }).then(setNews);
  }, [offline, version, files, address]);
  if (!news) return null;
  const { copyOf, updated } = news;
  const { t } = translator;
  return (
    <>
      {copyOf === null ? null : (
        <Notice>{t('notice.offline', { date: formatInstant(copyOf, translator) })}</Notice>
      )}
      {updated.data ? <Notice>{t('notice.updatedData', updated.data)}</Notice> : null}
      {updated.application ? <Notice>{t('notice.updatedApplication')}</Notice> : null}
    </>
  );
}
