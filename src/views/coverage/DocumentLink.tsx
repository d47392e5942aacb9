import { formatKnownDate } from '#i18n/formatDate.ts';
import { useTranslator } from '#i18n/useTranslator.ts';
import { parseEdtf } from '#model/edtf.ts';
import { ExternalLink } from '#ui/ExternalLink.tsx';
import styles from './Coverage.module.css';
import { usePublished } from './usePublished.ts';

type DocumentLinkProps = {
  readonly id: string;
  /** The day to name, where it is not that of publication. */
  readonly date?: string;
};

/** A document by publisher and date, which leads to it. */
export function DocumentLink({ id, date }: DocumentLinkProps) {
  const { documents } = usePublished();
  const translator = useTranslator();
  const { t } = translator;
  const document = documents.get(id);
  if (!document) return null;
  const { publisher, title, url, language, published } = document;
  const day = date ?? published;
  const span = day === null ? null : parseEdtf(day);
  const words = (
    <>
      <span lang="en">{publisher}</span>
      {span ? `, ${formatKnownDate(span, 'short', translator)}` : null}
    </>
  );
  if (url === null)
    return (
      <span className={styles.source} title={title}>
        {words}
      </span>
    );
  return (
    <ExternalLink
      className={styles.source}
      href={url}
      title={title}
      hrefLang={language}
      hint={t('link.opensNewTab')}
    >
      {words}
    </ExternalLink>
  );
}
