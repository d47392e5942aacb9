import { formatKnownDate } from '#i18n/formatDate.ts';
import { useTranslator } from '#i18n/useTranslator.ts';
import { parseEdtf } from '#model/edtf.ts';
import type { NumberedDocument } from '#selectors/contactDetail.ts';
import { Icon } from '#ui/Icon.tsx';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import styles from './DocumentEntry.module.css';
import { documentId } from './documentId.ts';

/** One document of the list: who published it and when, and its title, which leads to it. */
export function DocumentEntry({ number: position, document }: NumberedDocument) {
  const translator = useTranslator();
  const { t, number, languageName } = translator;
  const { publisher, author, published, language, url } = document;
  const span = published === null ? null : parseEdtf(published);
  const badge = badgeOf(document.kind);
  return (
    <li className={styles.document}>
      <span className={styles.number}>{number(position)}</span>
      <span className={styles.publisher} lang="en">
        {publisher}
      </span>
      {badge ? <span className={styles.badge}>{t(`contact.${badge}`)}</span> : null}
      {author ? <span className={styles.author}>{author}</span> : null}
      <span className={styles.date}>
        {span ? formatKnownDate(span, 'short', translator) : t('contact.undated')}
        {url ? <Icon name="external" size={12} /> : null}
      </span>
      <span className={styles.title}>
        {language === 'en' ? null : t('contact.languageTitle', { language: languageName(language) })}{' '}
        <Title number={position} document={document} />
      </span>
    </li>
  );
}

function Title({ number, document: { title, url, language } }: NumberedDocument) {
  const { t } = useTranslator();
  if (url === null)
    return (
      <span id={documentId(number)} tabIndex={-1} lang={language} title={title}>
        {title}
      </span>
    );
  return (
    <a
      id={documentId(number)}
      href={url}
      target="_blank"
      rel="noopener noreferrer"
      hrefLang={language}
      title={title}
    >
      <span lang={language}>{title}</span>
      <VisuallyHidden> ({t('contact.opensNewTab')})</VisuallyHidden>
    </a>
  );
}

function badgeOf(kind: NumberedDocument['document']['kind']): 'readout' | 'transcript' | null {
  if (kind === 'official-readout') return 'readout';
  return kind === 'transcript' ? 'transcript' : null;
}
