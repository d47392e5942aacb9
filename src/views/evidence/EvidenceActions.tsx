import type { Filter } from '#filter/Filter.ts';
import { sameFilter, withClausesOf } from '#filter/filterReducers.ts';
import { withLocal } from '#filter/withLocal.ts';
import { useTranslator } from '#i18n/useTranslator.ts';
import type { Contact } from '#model/Dataset.ts';
import { localCount } from '#model/localCount.ts';
import type { EvidenceDocument } from '#selectors/evidenceDocuments.ts';
import { useViewContext, useViewState } from '#state/useViewState.ts';
import type { Evidence } from '#state/View.ts';
import { Button } from '#ui/Button.tsx';
import { Icon } from '#ui/Icon.tsx';
import { CiteMenu } from '#views/CiteMenu.tsx';
import { useDataset } from '#views/SnapshotProvider.tsx';
import styles from './EvidenceDialog.module.css';

type EvidenceActionsProps = {
  readonly evidence: Evidence;
  readonly contacts: readonly Contact[];
  readonly documents: readonly EvidenceDocument[];
  readonly onDone: () => void;
};

/** How much stands behind the figure, and what can be done with it as a whole. */
export function EvidenceActions({ evidence, contacts, documents, onDone }: EvidenceActionsProps) {
  const { t } = useTranslator();
  const filter = useViewState((state) => state.filter);
  const change = useViewState((state) => state.change);
  const { locked } = useViewContext().frame;
  const wanted = evidence.filter;
  const isAllowed = (next: Filter) => sameFilter(withClausesOf(next, filter, locked), next);
  const { hosts, local } = useDataset();
  const localDocuments = documents.filter(({ document }) => local?.documents.has(document.id)).length;
  const readouts = documents.filter(({ document }) =>
    hosts.some(({ side }) => side === document.side),
  ).length;
  const count = documents.length;
  const label = t('count.documents', { count });
  return (
    <div className={styles.bar}>
      <p className={styles.summary}>
        {t('evidence.summary', {
          contacts: withLocal(t('count.contacts', { count: contacts.length }), localCount(contacts), { t }),
          documents: withLocal(label, localDocuments, { t }),
          readouts,
        })}
      </p>
      <span className={styles.actions}>
        {wanted && !sameFilter(wanted, filter) && isAllowed(wanted) ? (
          <Button
            onClick={() => {
              onDone();
              change(() => wanted);
            }}
          >
            {t('evidence.showOnPage')}
          </Button>
        ) : null}
        {count > 0 ? (
          <CiteMenu
            look="plain"
            trigger={
              <>
                <Icon name="quote" size={14} />
                {t('cite.documents', { count })}
              </>
            }
            subjects={[
              {
                label,
                fileTitle: evidence.title,
                contacts: [],
                documents: documents.map(({ document }) => document.id),
              },
            ]}
          />
        ) : null}
      </span>
    </div>
  );
}
