import { formatDay } from '#i18n/formatDate.ts';
import type { Translator } from '#i18n/Translator.ts';
import type { TimeWindow } from '#selectors/timelineDomain.ts';

/** A window as months: `Aug 2019 to Mar 2026`. */
export function spanWords({ from, to }: TimeWindow, translator: Translator): string {
  return translator.t('date.fromTo', {
    from: formatDay(Math.floor(from), 'month', translator),
    to: formatDay(Math.ceil(to) - 1, 'month', translator),
  });
}
