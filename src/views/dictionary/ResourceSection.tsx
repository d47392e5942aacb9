import type { PackageResource } from '#data/DataPackage.ts';
import { useTranslator } from '#i18n/useTranslator.ts';
import { ExternalLink } from '#ui/ExternalLink.tsx';
import { Icon } from '#ui/Icon.tsx';
import { useDataAddress } from '#views/dataAddress.ts';
import { useDataset } from '#views/SnapshotProvider.tsx';
import { fileAddress } from './addresses.ts';
import styles from './Dictionary.module.css';
import { FieldTable } from './FieldTable.tsx';
import type { FieldRow } from './fieldRows.ts';
import { recordCount } from './recordCount.ts';

type ResourceSectionProps = {
  readonly id: string;
  readonly resource: PackageResource;
  readonly rows: readonly FieldRow[];
};

/** One file of the data: where it lies, how large it is, and the fields of its records. */
export function ResourceSection({ id, resource, rows }: ResourceSectionProps) {
  const { t, number } = useTranslator();
  const dataset = useDataset();
  const { name, path, bytes } = resource;
  const href = fileAddress(useDataAddress(), path);
  const records = recordCount(dataset, name);
  return (
    <section className={styles.resource} aria-labelledby={id}>
      <h3 id={id} tabIndex={-1} lang="en" className={styles.resourceName}>
        {name}
      </h3>
      <p className={styles.file}>
        {href ? (
          <ExternalLink href={href} hint={t('link.opensNewTab')}>
            {path}
            <Icon name="external" size={12} />
          </ExternalLink>
        ) : (
          path
        )}
        {records === null ? null : <span>{t('dictionary.records', { count: records })}</span>}
        {bytes === null ? null : <span>{t('dictionary.size', { size: number(bytes / 1024, 1) })}</span>}
      </p>
      {rows.length > 0 ? (
        <FieldTable caption={t('dictionary.fieldsOf', { resource: name })} rows={rows} />
      ) : (
        <p className={styles.quiet}>{t('dictionary.noFields')}</p>
      )}
    </section>
  );
}
