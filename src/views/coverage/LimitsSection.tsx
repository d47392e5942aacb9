import { formatDay } from '#i18n/formatDate.ts';
import { useTranslator } from '#i18n/useTranslator.ts';
import styles from './Coverage.module.css';
import { Section } from './Section.tsx';
import { usePublished } from './usePublished.ts';

/** Which days were coded, and how well two coders agreed where that was tried. */
export function LimitsSection({ title }: { title: string }) {
  const { coverage, reliability } = usePublished();
  const translator = useTranslator();
  const { t, locale } = translator;
  const share = (value: number) =>
    value.toLocaleString(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  return (
    <Section id="limits" title={title}>
      <p className={styles.text}>
        {t('coverage.limits.span', {
          from: formatDay(coverage.start, 'long', translator),
          to: formatDay(coverage.end, 'long', translator),
        })}
      </p>
      {reliability ? (
        <p className={styles.text}>
          {t('coverage.reliability', {
            ...reliability,
            alpha: share(reliability.alpha),
            f1: share(reliability.f1),
          })}
        </p>
      ) : null}
    </Section>
  );
}
