import { useTranslator } from '#i18n/useTranslator.ts';
import { distinctDocuments } from '#selectors/distinctDocuments.ts';
import { CitePanel } from '#views/CitePanel.tsx';
import type { Exporter } from './createExporter.ts';
import styles from './ExportDialog.module.css';

/** Citations of exactly the documents behind the selection. */
export function CitationsTab({ exporter: { context, sentence } }: { exporter: Exporter }) {
  const { t } = useTranslator();
  const documents = [...distinctDocuments(context.snapshot.selected)];
  const label = t('export.citations.lead', {
    documents: t('count.documents', { count: documents.length }),
  });
  return (
    <div className={styles.single}>
      <div className={styles.cite}>
        <CitePanel subjects={[{ label, fileTitle: sentence, contacts: [], documents }]} />
      </div>
    </div>
  );
}
