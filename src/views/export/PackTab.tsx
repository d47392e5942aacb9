import { useTranslator } from '#i18n/useTranslator.ts';
import { Button } from '#ui/Button.tsx';
import { useLook } from '#views/useLook.ts';
import { CheckList } from './CheckList.tsx';
import type { Exporter } from './createExporter.ts';
import styles from './ExportDialog.module.css';
import { exportLook, packedKinds } from './exportLook.ts';
import { packFile } from './packFile.ts';
import { packFileName } from './packFileName.ts';
import type { FileJob } from './useFileJob.ts';

/** All of it as one file. */
export function PackTab({ exporter, fileJob }: { exporter: Exporter; fileJob: FileJob }) {
  const { t } = useTranslator();
  const [chosen, setLook] = useLook(exportLook);
  const { job, make } = fileJob;
  const { packed } = chosen;
  return (
    <div className={styles.single}>
      <p className={styles.lead}>{t('export.pack.lead')}</p>
      <CheckList
        title={t('export.pack.contains')}
        options={packedKinds.map((value) => ({ value, label: t(`export.pack.${value}`) }))}
        chosen={packed}
        onChange={(kinds) => setLook({ packed: kinds })}
      />
      <div className={styles.actions}>
        <Button
          look="primary"
          aria-disabled={packed.length === 0}
          onClick={() =>
            packed.length === 0
              ? job.say(t('export.pack.none'), 'failed')
              : make(packFileName(exporter, 'zip'), (tools) => packFile(exporter, chosen, tools))
          }
        >
          {t('export.pack.make')}
        </Button>
      </div>
    </div>
  );
}
