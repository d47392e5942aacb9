import { usePackage } from '#data/usePackage.ts';
import { formatDay } from '#i18n/formatDate.ts';
import { useTranslator } from '#i18n/useTranslator.ts';
import { useDataAddress } from '#views/dataAddress.ts';
import { useDataset } from '#views/SnapshotProvider.tsx';
import styles from './Coverage.module.css';
import { Section } from './Section.tsx';

/** Which days were coded, and how well two coders agreed where that was tried. */
export function LimitsSection({ title }: { title: string }) {
  const { coverage } = useDataset();
  const { pack } = usePackage(useDataAddress());
  const translator = useTranslator();
  const { t, locale } = translator;
  const { contacts, units, alpha, f1 } = pack?.reliability ?? {};
  const share = (value = 0) =>
    value.toLocaleString(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  return (
    <Section id="limits" title={title}>
      <p className={styles.text}>
        {t('coverage.limits.span', {
          from: formatDay(coverage.start, 'long', translator),
          to: formatDay(coverage.end, 'long', translator),
        })}
      </p>
      {contacts !== undefined && units !== undefined ? (
        <p className={styles.text}>
          {t('coverage.reliability', { contacts, units, alpha: share(alpha), f1: share(f1) })}
        </p>
      ) : null}
    </Section>
  );
}
