import type { Translator } from '#i18n/Translator.ts';
import { IngestError } from '#ingest/IngestError.ts';
import { largestSource } from '#ingest/readSource.ts';

/** Why a report cannot be read, and what to do. */
export function faultInWords(error: unknown, { t, number }: Translator): string {
  if (!(error instanceof IngestError)) return t('report.fault.unexpected', { detail: String(error) });
  return t(`report.fault.${error.code}`, {
    detail: error.detail,
    size: number(largestSource / 1_000_000),
  });
}
