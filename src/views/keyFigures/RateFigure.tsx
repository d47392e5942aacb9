import { formatDay } from '#i18n/formatDate.ts';
import type { Translator } from '#i18n/Translator.ts';
import { useTranslator } from '#i18n/useTranslator.ts';
import type { KeyFigures, Rate } from '#selectors/keyFigures.ts';
import { Figure } from './Figure.tsx';
import styles from './KeyFigures.module.css';
import { LazyExplanation } from './LazyExplanation.tsx';
import { latestFirst } from './latestFirst.ts';
import { isShort, rateTexts } from './rateTexts.ts';

/** Contacts per year, over the span that was both coded and asked for. */
export function RateFigure({ figures }: { figures: KeyFigures }) {
  const translator = useTranslator();
  const { t } = translator;
  const { counted, rate } = figures;
  const title = t('keyFigures.rate');
  return (
    <Figure title={title} texts={rateTexts(figures, translator)} className={styles.later}>
      {(close) => (
        <LazyExplanation
          title={title}
          text={[
            rate ? rateText(rate, counted.length, translator) : t('keyFigures.rate.none'),
            rate && isShort(rate) ? t('keyFigures.rate.short') : '',
          ]}
          groups={[
            { heading: t('keyFigures.behind', { count: counted.length }), contacts: latestFirst(counted) },
          ]}
          close={close}
        />
      )}
    </Figure>
  );
}

/** How the rate is worked out. */
function rateText({ days, from, to }: Rate, count: number, translator: Translator): string {
  return translator.t('keyFigures.rate.how', {
    count,
    days,
    from: formatDay(from, 'long', translator),
    to: formatDay(to, 'long', translator),
  });
}
