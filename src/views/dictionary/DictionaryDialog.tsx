import { useDeferredValue, useState } from 'react';
import type { DataPackage } from '#data/DataPackage.ts';
import { usePackage } from '#data/usePackage.ts';
import { useTranslator } from '#i18n/useTranslator.ts';
import { ContentsLinks } from '#ui/ContentsLinks.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { useDataAddress } from '#views/dataAddress.ts';
import { DateForms } from './DateForms.tsx';
import styles from './Dictionary.module.css';
import { FieldSearch } from './FieldSearch.tsx';
import { fieldRows, matchingRows } from './fieldRows.ts';
import { LoadFailure } from './LoadFailure.tsx';
import { PackageFacts } from './PackageFacts.tsx';
import { ResourceSection } from './ResourceSection.tsx';
import { resourceId } from './resourceId.ts';

/** What the data files hold, field by field, as the data package itself says it. */
export function DictionaryDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslator();
  const { pack, failure, retry } = usePackage(useDataAddress());
  return (
    <Dialog
      size="page"
      title={t('dictionary.title')}
      subtitle={t('dictionary.subtitle')}
      closeLabel={t('dialog.close')}
      onClose={onClose}
    >
      {pack ? (
        <Dictionary pack={pack} />
      ) : failure ? (
        <LoadFailure error={failure} onRetry={retry} />
      ) : (
        <p role="status">{t('app.loading', { file: 'datapackage.json' })}</p>
      )}
    </Dialog>
  );
}

const datesId = 'dictionary-dates';

function Dictionary({ pack }: { pack: DataPackage }) {
  const { t } = useTranslator();
  const [text, setText] = useState('');
  const search = useDeferredValue(text).trim();
  const sections = pack.resources.map((resource, index) => {
    const rows = fieldRows(resource);
    return { resource, id: resourceId(index), rows, shown: matchingRows(rows, search) };
  });
  const visible = sections.filter(({ shown }) => search === '' || shown.length > 0);
  const count = (
    list: readonly { shown: readonly unknown[]; rows: readonly unknown[] }[],
    which: 'shown' | 'rows',
  ) => list.reduce((sum, section) => sum + section[which].length, 0);
  return (
    <>
      <PackageFacts pack={pack} />
      <ContentsLinks
        label={t('coverage.contents')}
        entries={[
          ...visible.map(({ resource, id }) => ({ id, title: resource.name, lang: 'en' })),
          { id: datesId, title: t('dictionary.dates.title') },
        ]}
      />
      <FieldSearch
        text={text}
        onChange={setText}
        found={count(sections, 'shown')}
        total={count(sections, 'rows')}
      />
      <div className={styles.sections}>
        {visible.map(({ resource, id, shown }) => (
          <ResourceSection key={id} id={id} resource={resource} rows={shown} />
        ))}
        <DateForms id={datesId} />
      </div>
    </>
  );
}
