import type { MessageKey, Translator } from '#i18n/Translator.ts';
import type { Problem } from '#model/Problem.ts';

/** Why something was left out, as a sentence in the reader's language. */
export function describeProblem({ code, received, expected }: Problem, { t }: Translator): string {
  const key: MessageKey = `problem.${code}`;
  // As valibot writes it: ("one" | "other").
  const words = expected
    .replace(/^\((.*)\)$/, '$1')
    .replaceAll('"', '')
    .replaceAll(' | ', ', ');
  return t(key, { received, expected: words });
}
