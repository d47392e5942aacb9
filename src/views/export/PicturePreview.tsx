import type { CSSProperties } from 'react';
import type { PictureLook } from '#export/frame/composePicture.ts';
import { useTranslator } from '#i18n/useTranslator.ts';
import type { PictureName } from '#state/View.ts';
import type { Exporter } from './createExporter.ts';
import styles from './ExportDialog.module.css';
import { reasonInWords } from './reasonInWords.ts';
import { usePreview } from './usePreview.ts';

type PicturePreviewProps = {
  readonly exporter: Exporter;
  readonly name: PictureName;
  readonly look: PictureLook;
};

/** The picture as it will come out; the one before stays until it is drawn. */
export function PicturePreview({ exporter, name, look }: PicturePreviewProps) {
  const { ref, drawn, state } = usePreview(exporter, name, look);
  const translator = useTranslator();
  const { t } = translator;
  const { width, height } = look.preset;
  const isShown = drawn !== null && state.status !== 'failed';
  return (
    <div
      className={styles.preview}
      data-ground={(drawn?.look ?? look).ground}
      style={{ '--ratio': `${width} / ${height}` } as CSSProperties}
    >
      <canvas
        ref={ref}
        hidden={!isShown}
        role="img"
        aria-busy={state.status === 'drawing'}
        aria-label={
          isShown
            ? t('export.preview', { title: drawn.title, sentence: exporter.sentence })
            : t('export.drawing')
        }
      />
      {isShown ? null : (
        <p role={state.status === 'failed' ? 'alert' : 'status'}>
          {state.status === 'failed'
            ? t('export.pictureFailed', { reason: reasonInWords(state.error, translator) })
            : t('export.drawing')}
        </p>
      )}
    </div>
  );
}
