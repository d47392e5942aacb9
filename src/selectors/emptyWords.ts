import { clauseValue } from '#filter/clauseValue.ts';
import type { Snapshot } from '#filter/Snapshot.ts';
import type { Translator } from '#i18n/Translator.ts';
import { helpfulRemoval } from './helpfulRemoval.ts';

/** What is said of an empty selection: that it is, and the clause without which it would not be; nothing of others. */
export function emptyWords(snapshot: Snapshot, translator: Translator): readonly string[] {
  const { dataset, filter, selected } = snapshot;
  const { t } = translator;
  if (selected.length > 0) return [];
  const removal = helpfulRemoval(snapshot);
  if (!removal) return [t('empty.none')];
  const value = clauseValue(dataset, filter, removal.dimension, translator);
  const clause = `${t(`dimension.${removal.dimension}`)} ${value}`;
  return [t('empty.none'), t('empty.without', { clause, count: removal.contacts })];
}
