import type { Translator } from '#i18n/Translator.ts';
import type { Contact, Dataset } from '#model/Dataset.ts';
import { localCount } from '#model/localCount.ts';

/**
 * What a file must say of reports that its maker keeps in the browser: how many of its contacts and documents, and of
 * the codings of published contacts, are from them, and are not in the published data. Null where none is.
 *
 * @param documents ids of the documents behind the contacts
 */
export function localNote(
  { local }: Pick<Dataset, 'local'>,
  contacts: readonly Contact[],
  documents: readonly string[],
  { t, list }: Translator,
): string | null {
  if (!local) return null;
  const counts = {
    contacts: localCount(contacts),
    documents: documents.filter((id) => local.documents.has(id)).length,
    codings: contacts
      .filter(({ isLocal }) => !isLocal)
      .reduce((sum, { codings }) => sum + codings.filter(({ isLocal }) => isLocal).length, 0),
  };
  const parts = [
    ...(counts.contacts > 0 ? [t('count.contacts', { count: counts.contacts })] : []),
    ...(counts.documents > 0 ? [t('count.documents', { count: counts.documents })] : []),
    ...(counts.codings > 0 ? [t('local.codings', { count: counts.codings })] : []),
  ];
  return parts.length > 0 ? t('picture.local', { list: list(parts) }) : null;
}
