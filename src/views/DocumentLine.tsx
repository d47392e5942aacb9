import type { ReactNode } from 'react';
import { formatKnownDate } from '#i18n/formatDate.ts';
import { useTranslator } from '#i18n/useTranslator.ts';
import { parseEdtf } from '#model/edtf.ts';
import type { DocumentRecord } from '#model/schema/referenceSchemas.ts';
import type { NumberedDocument } from '#selectors/contactDetail.ts';
import { ExternalLink } from '#ui/ExternalLink.tsx';
import { Icon } from '#ui/Icon.tsx';
import styles from './DocumentLine.module.css';
import { Highlighted } from './Highlighted.tsx';
import { useDataset } from './SnapshotProvider.tsx';

type DocumentLineProps = NumberedDocument & {
  /** Id of the title, where something leads to it. */
  readonly anchor?: string;
  /** What stands below the title. */
  readonly below?: ReactNode;
  /** What can be done with the document, at the end of the line. */
  readonly action?: ReactNode;
};

/** One document of a list: who published it and when, and its title, which leads to it. */
export function DocumentLine({ number: position, document, anchor, below, action }: DocumentLineProps) {
  const translator = useTranslator();
  const { t, number, languageName } = translator;
  const { publisher, author, published, language, url } = document;
  const span = published === null ? null : parseEdtf(published);
  const badge = badgeOf(document.kind);
  const isLocal = useDataset().local?.documents.has(document.id);
  return (
    <li className={`${styles.document} ${action ? styles.withAction : ''}`}>
      <span className={styles.number}>{number(position)}</span>
      <span className={styles.publisher} lang="en">
        <Highlighted text={publisher} />
      </span>
      {badge ? <span className={styles.badge}>{t(`contact.${badge}`)}</span> : null}
      {isLocal ? (
        <span className={styles.badge} title={t('mark.local')}>
          {t('mark.localShort')}
        </span>
      ) : null}
      {author ? <span className={styles.author}>{author}</span> : null}
      <span className={styles.date}>
        {span ? formatKnownDate(span, 'short', translator) : t('contact.undated')}
        {url ? <Icon name="external" size={12} /> : null}
      </span>
      <span className={styles.title}>
        {language === 'en' ? null : t('contact.languageTitle', { language: languageName(language) })}{' '}
        <Title document={document} anchor={anchor} />
      </span>
      {below ? <span className={styles.below}>{below}</span> : null}
      {action ? <span className={styles.action}>{action}</span> : null}
    </li>
  );
}

type TitleProps = { readonly document: DocumentRecord; readonly anchor: string | undefined };

function Title({ document: { title, url, language }, anchor }: TitleProps) {
  const { t } = useTranslator();
  if (url === null)
    return (
      <span id={anchor} tabIndex={-1} lang={language} title={title}>
        <Highlighted text={title} />
      </span>
    );
  return (
    <ExternalLink id={anchor} href={url} hrefLang={language} title={title} hint={t('link.opensNewTab')}>
      <span lang={language}>
        <Highlighted text={title} />
      </span>
    </ExternalLink>
  );
}

function badgeOf(kind: DocumentRecord['kind']): 'readout' | 'transcript' | null {
  if (kind === 'official-readout') return 'readout';
  return kind === 'transcript' ? 'transcript' : null;
}
