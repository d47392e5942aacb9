import { DataError } from '#data/DataError.ts';
import { LocalLayerError } from '#data/LocalLayerError.ts';
import type { Translator } from '#i18n/Translator.ts';

/** Why something could not be kept, removed or made, and what to do. */
export function failureInWords(error: unknown, { t }: Translator): string {
  if (error instanceof LocalLayerError) return t(`report.notKept.${error.failure}`, { detail: error.detail });
  if (error instanceof DataError) return t(`error.${error.kind}`, { file: error.file });
  return t('report.fault.unexpected', { detail: String(error) });
}
