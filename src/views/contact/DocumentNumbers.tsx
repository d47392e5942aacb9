import type { MouseEvent } from 'react';
import { useTranslator } from '#i18n/useTranslator.ts';
import type { NumberedDocument } from '#selectors/contactDetail.ts';
import styles from './DocumentNumbers.module.css';
import { documentId } from './documentId.ts';

/** The numbers of the documents that bear a statement, like footnotes; each leads to its document in the list. */
export function DocumentNumbers({ documents }: { documents: readonly NumberedDocument[] }) {
  const { t, number } = useTranslator();
  return (
    <span className={styles.numbers}>
      {documents.map(({ number: position, document: { publisher } }) => {
        const label = t('contact.document', { number: number(position), publisher });
        return (
          <a
            key={position}
            href={`#${documentId(position)}`}
            aria-label={label}
            title={label}
            onClick={follow}
          >
            {number(position)}
          </a>
        );
      })}
    </span>
  );
}

/** Leads to the document without a trace in the address, which is the filter's. */
function follow(event: MouseEvent<HTMLAnchorElement>): void {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  document.getElementById(event.currentTarget.hash.slice(1))?.focus();
}
