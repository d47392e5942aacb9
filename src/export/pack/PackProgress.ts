import type { Translator } from '#i18n/Translator.ts';

/** How far a pack is. */
export type PackProgress = {
  /** The file that is being made, from 1 to `steps`. */
  readonly step: number;
  readonly steps: number;
  /** Its path; null once all are made and are put together. */
  readonly path: string | null;
  /** From 0 to 1. */
  readonly share: number;
};

/** `3 of 12: pictures/map.png`. */
export function progressInWords({ step, steps, path }: PackProgress, { t }: Translator): string {
  return path === null ? t('export.pack.packing') : t('export.pack.step', { step, steps, file: path });
}
