import type { PictureLook } from '#export/frame/composePicture.ts';
import { useTranslator } from '#i18n/useTranslator.ts';
import type { PictureName } from '#state/View.ts';
import type { Exporter } from './createExporter.ts';
import styles from './ExportDialog.module.css';
import { reasonInWords } from './useFileJob.ts';
import { usePreview } from './usePreview.ts';

type PicturePreviewProps = {
  readonly exporter: Exporter;
  readonly name: PictureName;
  readonly look: PictureLook;
};

/** The picture as it will come out. */
export function PicturePreview({ exporter, name, look }: PicturePreviewProps) {
  const { ref, state } = usePreview(exporter, name, look);
  const translator = useTranslator();
  const { t } = translator;
  const { width, height } = look.preset;
  return (
    <div className={styles.preview} data-ground={look.ground}>
      <canvas
        ref={ref}
        width={width}
        height={height}
        hidden={state.status !== 'drawn'}
        role="img"
        aria-label={
          state.status === 'drawn'
            ? t('export.preview', { title: state.title, sentence: exporter.sentence })
            : t('export.drawing')
        }
      />
      {state.status === 'drawn' ? null : (
        <p role={state.status === 'failed' ? 'alert' : 'status'}>
          {state.status === 'failed'
            ? t('export.pictureFailed', { reason: reasonInWords(state.error, translator) })
            : t('export.drawing')}
        </p>
      )}
    </div>
  );
}
