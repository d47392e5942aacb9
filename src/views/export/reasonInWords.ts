import { DataError } from '#data/DataError.ts';
import { PaintError } from '#export/png/PaintError.ts';
import type { Translator } from '#i18n/Translator.ts';

/** Why something could not be made, to stand within a sentence. */
export function reasonInWords(error: unknown, translator: Translator): string {
  return wordsOf(error, translator).replace(/[.।]$/u, '');
}

function wordsOf(error: unknown, { t }: Translator): string {
  if (error instanceof PaintError) return t(`export.paint.${error.failure}`);
  if (error instanceof DataError) return t(`error.${error.kind}`, { file: error.file });
  return error instanceof Error ? error.message || error.name : String(error);
}
