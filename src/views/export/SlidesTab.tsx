import { useTranslator } from '#i18n/useTranslator.ts';
import { pictureNames } from '#state/View.ts';
import { Button } from '#ui/Button.tsx';
import { useLook } from '#views/useLook.ts';
import { CheckList } from './CheckList.tsx';
import type { Exporter } from './createExporter.ts';
import styles from './ExportDialog.module.css';
import { exportLook } from './exportLook.ts';
import { nativeCharts } from './nativeCharts.ts';
import { packFileName } from './packFileName.ts';
import { pictureTitle } from './pictureTitle.ts';
import { slidesFile } from './slidesFile.ts';
import type { FileJob } from './useFileJob.ts';

/** A presentation with a slide for each view that is chosen. */
export function SlidesTab({ exporter, fileJob }: { exporter: Exporter; fileJob: FileJob }) {
  const translator = useTranslator();
  const { t } = translator;
  const [{ slides }, setLook] = useLook(exportLook);
  const { job, make } = fileJob;
  return (
    <div className={styles.single}>
      <p className={styles.lead}>{t('export.slides.lead')}</p>
      <CheckList
        title={t('export.slides.views')}
        options={pictureNames.map((value) => ({
          value,
          label: pictureTitle(value, translator),
          ...(nativeCharts.includes(value) ? { hint: t('export.slides.chart') } : {}),
        }))}
        chosen={slides}
        onChange={(chosen) => setLook({ slides: chosen })}
      />
      <div className={styles.actions}>
        <Button
          look="primary"
          aria-disabled={slides.length === 0}
          onClick={() =>
            slides.length === 0
              ? job.say(t('export.slides.none'), 'failed')
              : make(packFileName(exporter, 'pptx'), ({ signal }) => slidesFile(exporter, slides, signal))
          }
        >
          {t('export.download', { kind: 'PPTX' })}
        </Button>
      </div>
    </div>
  );
}
