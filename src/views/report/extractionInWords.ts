import type { Translator } from '#i18n/Translator.ts';
import { isTouched } from './editContact.ts';
import type { WorkingContact } from './ReportWork.ts';
import type { Extraction } from './useExtraction.ts';

/** How far the reading of a report is, and what it found. */
export function extractionInWords(
  { status, detail }: Extraction,
  contacts: readonly WorkingContact[],
  { t }: Translator,
): string {
  switch (status) {
    case 'none':
      return '';
    case 'reading':
      return t('report.reading');
    case 'read':
      return [
        t('report.found', { count: contacts.filter(({ origin }) => origin === 'report').length }),
        contacts.some(isTouched) ? t('report.editsStay') : '',
      ]
        .filter(Boolean)
        .join(' ');
    case 'late':
      return t('report.late');
    case 'failed':
      return t('report.fault.unexpected', { detail });
  }
}
