import { fileName } from '#export/fileName.ts';
import { useTranslator } from '#i18n/useTranslator.ts';
import { Button } from '#ui/Button.tsx';
import { useLook } from '#views/useLook.ts';
import type { Exporter } from './createExporter.ts';
import { canBeWritten, type DataKind, dataFiles, dataKinds, writeDataFile } from './dataFiles.ts';
import styles from './ExportDialog.module.css';
import { exportLook } from './exportLook.ts';
import { fileContext } from './fileContext.ts';
import type { FileJob } from './useFileJob.ts';

/** The selection as files for other programs. */
export function DataTab({ exporter, fileJob }: { exporter: Exporter; fileJob: FileJob }) {
  const { t } = useTranslator();
  const [{ hasByteOrderMark }, setLook] = useLook(exportLook);
  const { job, make } = fileJob;
  const nameOf = (kind: DataKind) => {
    const [stem = '', ending = ''] = dataFiles[kind].name.split('.');
    return fileName(`${stem} ${exporter.sentence}`, ending);
  };
  const titleOf = (kind: DataKind) => dataFiles[kind].format ?? t(`export.data.${kind as 'contacts'}`);
  const { snapshot } = exporter.context;
  const save = (kind: DataKind) =>
    make(nameOf(kind), async () =>
      writeDataFile(kind, snapshot, await fileContext(exporter), {
        hasByteOrderMark,
        nameOf,
      }),
    );
  return (
    <div className={styles.single}>
      <p className={styles.lead}>{t('export.data.lead')}</p>
      <ul className={styles.rows}>
        {dataKinds.map((kind) => (
          <li key={kind}>
            <span className={styles.name}>{titleOf(kind)}</span>
            <span className={styles.about}>{t(`export.data.${kind}.hint`)}</span>
            <Button
              aria-label={t('export.download', { kind: titleOf(kind) })}
              aria-disabled={!canBeWritten(kind, snapshot)}
              onClick={() =>
                canBeWritten(kind, snapshot) ? save(kind) : job.say(t('export.data.noEvent'), 'failed')
              }
            >
              {t('cite.download')}
            </Button>
          </li>
        ))}
      </ul>
      <label className={styles.choice}>
        <input
          type="checkbox"
          checked={hasByteOrderMark}
          onChange={({ target }) => setLook({ hasByteOrderMark: target.checked })}
        />
        {t('export.data.mark')}
      </label>
    </div>
  );
}
