import { formatDay } from '#i18n/formatDate.ts';
import type { Translator } from '#i18n/Translator.ts';
import { useTranslator } from '#i18n/useTranslator.ts';
import { daysPerYear, type KeyFigures, type Rate } from '#selectors/keyFigures.ts';
import { Explanation, latestFirst } from './Explanation.tsx';
import { Figure } from './Figure.tsx';
import styles from './KeyFigures.module.css';

/** Contacts per year, over the span that was both coded and asked for. */
export function RateFigure({ figures: { contacts, rate } }: { figures: KeyFigures }) {
  const translator = useTranslator();
  const { t, number } = translator;
  const title = t('keyFigures.rate');
  const isShort = rate !== null && rate.days < Math.floor(daysPerYear);
  const span = rate && isShort ? t('keyFigures.rate.overDays', { days: rate.days }) : null;
  const years = rate ? t('keyFigures.rate.overYears', { years: number(rate.days / daysPerYear, 1) }) : null;
  return (
    <Figure
      title={title}
      name={title}
      className={styles.later}
      value={rate ? number(rate.perYear, 1) : '–'}
      note={span ?? years ?? t('keyFigures.rate.none')}
    >
      {(close) => (
        <Explanation
          title={title}
          text={[
            rate ? rateText(rate, contacts.length, translator) : t('keyFigures.rate.none'),
            isShort ? t('keyFigures.rate.short') : '',
          ]}
          groups={[
            { heading: t('keyFigures.behind', { count: contacts.length }), contacts: latestFirst(contacts) },
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
