import { useTranslator } from '#i18n/useTranslator.ts';

/** Where the contact of a link may be that this page does not know. */
export function UnknownContact() {
  return useTranslator().t('local.linked');
}
