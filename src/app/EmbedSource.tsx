import { formatDay } from '#i18n/formatDate.ts';
import { useTranslator } from '#i18n/useTranslator.ts';
import { useViewContext, useViewState } from '#state/useViewState.ts';
import { encodeView } from '#state/viewCodec.ts';
import { ExternalLink } from '#ui/ExternalLink.tsx';
import { DocumentCount } from '#views/filters/DocumentCount.tsx';
import { useDataset } from '#views/SnapshotProvider.tsx';
import styles from './EmbedPage.module.css';

/** What the views are made from, and where the whole page is. */
export function EmbedSource() {
  const { version, coverage } = useDataset();
  const { vocabulary } = useViewContext();
  const filter = useViewState((state) => state.filter);
  const contact = useViewState((state) => state.contact);
  const analysis = useViewState((state) => state.analysis);
  const settings = useViewState((state) => state.settings);
  const translator = useTranslator();
  const { t } = translator;
  const query = encodeView({ filter, contact, analysis, settings }, vocabulary).toString();
  return (
    <footer className={styles.source}>
      <DocumentCount className="" />
      <p>{t('app.dataVersion', { version, date: formatDay(coverage.end, 'long', translator) })}</p>
      <ExternalLink href={`${location.pathname}${query && `?${query}`}`} hint={t('link.opensNewTab')}>
        {t('embed.wholePage')}
      </ExternalLink>
    </footer>
  );
}
