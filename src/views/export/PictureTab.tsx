import { useMemo } from 'react';
import { presets } from '#export/presets.ts';
import { useTranslator } from '#i18n/useTranslator.ts';
import { type PictureName, pictureNames } from '#state/View.ts';
import { Button } from '#ui/Button.tsx';
import { useLook } from '#views/useLook.ts';
import { Choices } from './Choices.tsx';
import type { Exporter } from './createExporter.ts';
import styles from './ExportDialog.module.css';
import { exportLook, scales } from './exportLook.ts';
import { OpenPictureButton } from './OpenPictureButton.tsx';
import { PicturePreview } from './PicturePreview.tsx';
import { pictureFileName } from './pictureFileName.ts';
import { type PictureKind, pictureKinds } from './pictureFiles.ts';
import { pictureTitle } from './pictureTitle.ts';
import type { FileJob } from './useFileJob.ts';
import { usePictureJobs } from './usePictureJobs.ts';

type PictureTabProps = {
  readonly exporter: Exporter;
  readonly fileJob: FileJob;
  readonly name: PictureName;
  readonly onName: (name: PictureName) => void;
};

/** One picture, as it will come out, and the files that can be made of it. */
export function PictureTab({ exporter, fileJob, name, onName }: PictureTabProps) {
  const translator = useTranslator();
  const { t } = translator;
  const [{ preset: presetId, ground, isFramed, scale }, setLook] = useLook(exportLook);
  const look = useMemo(
    () => ({ preset: presets.find(({ id }) => id === presetId) ?? presets[0], ground, isFramed }),
    [presetId, ground, isFramed],
  );
  const { save, copy } = usePictureJobs(exporter, name, look, scale, fileJob);
  const { width, height } = look.preset;
  const pixels = (times: number) => t('export.pixels', { width: width * times, height: height * times });
  return (
    <div className={styles.columns}>
      <div className={styles.settings}>
        <label className={styles.field}>
          <span>{t('export.pictureOf')}</span>
          <select value={name} onChange={({ target }) => onName(target.value as PictureName)}>
            {pictureNames.map((value) => (
              <option key={value} value={value}>
                {pictureTitle(value, translator)}
              </option>
            ))}
          </select>
        </label>
        <Choices
          title={t('export.preset')}
          options={presets.map(({ id, ...size }) => ({
            value: id,
            label: t(`export.preset.${id}`),
            hint: t('export.pixels', { width: size.width, height: size.height }),
          }))}
          chosen={presetId}
          onChoose={(preset) => setLook({ preset })}
        />
        <Choices
          title={t('export.ground')}
          options={(['white', 'dark', 'transparent'] as const).map((value) => ({
            value,
            label: t(`export.ground.${value}`),
          }))}
          chosen={ground}
          onChoose={(chosen) => setLook({ ground: chosen })}
        />
        <Choices
          title={t('export.frame')}
          options={[true, false].map((value) => ({
            value,
            label: t(value ? 'export.frame.framed' : 'export.frame.plain'),
          }))}
          chosen={isFramed}
          onChoose={(chosen) => setLook({ isFramed: chosen })}
        />
        <Choices
          title={t('export.scale')}
          options={scales.map((value) => ({
            value,
            label: t('export.times', { scale: value }),
            hint: pixels(value),
          }))}
          chosen={scale}
          onChoose={(chosen) => setLook({ scale: chosen })}
        />
      </div>
      <div className={styles.result}>
        <PicturePreview exporter={exporter} name={name} look={look} />
        <p className={styles.file}>{t('export.file', { file: pictureFileName(exporter, name, 'png') })}</p>
        <div className={styles.actions}>
          {pictureKinds.map((kind: PictureKind) => (
            <Button
              key={kind}
              {...(kind === 'png' ? { look: 'primary' as const } : {})}
              onClick={() => save(kind)}
            >
              {t('export.download', { kind: kind.toUpperCase() })}
            </Button>
          ))}
          <Button onClick={copy}>{t('export.copyPicture')}</Button>
        </div>
      </div>
      <OpenPictureButton />
    </div>
  );
}
