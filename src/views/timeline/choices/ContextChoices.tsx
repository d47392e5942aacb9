import { formatSpan } from '#i18n/formatDate.ts';
import { useTranslator } from '#i18n/useTranslator.ts';
import type { ContextPeriod } from '#model/Dataset.ts';
import { Button } from '#ui/Button.tsx';
import { ExternalLink } from '#ui/ExternalLink.tsx';
import { useDataset } from '#views/SnapshotProvider.tsx';
import type { ContextChoice } from '#views/timeline/context/useContextPeriods.ts';
import { BeforeAfter } from './BeforeAfter.tsx';
import { PinIcon } from './PinIcon.tsx';
import styles from './TimelineChoices.module.css';

type ContextChoicesProps = { readonly context: ContextChoice; readonly onClose: () => void };

/**
 * Every context period: on or off, pinned or not, with its kind, its dates and the documents that bear them, and a
 * comparison of the topics before and after it began.
 */
export function ContextChoices({ context, onClose }: ContextChoicesProps) {
  const { periods } = useDataset();
  const { t } = useTranslator();
  return (
    <div className={styles.context}>
      <p className={styles.help}>{t('timeline.contextHelp')}</p>
      <p className={styles.presets}>
        <Button look="link" onClick={context.reset}>
          {t('timeline.contextDefault')}
        </Button>
        <Button look="link" onClick={() => context.show(periods.map(({ id }) => id))}>
          {t('timeline.contextAll')}
        </Button>
        <Button look="link" onClick={() => context.show([])}>
          {t('timeline.contextNone')}
        </Button>
      </p>
      <ul>
        {periods.map((period) => (
          <PeriodChoice key={period.id} period={period} context={context} onClose={onClose} />
        ))}
      </ul>
    </div>
  );
}

type PeriodChoiceProps = ContextChoicesProps & { readonly period: ContextPeriod };

function PeriodChoice({ period, context, onClose }: PeriodChoiceProps) {
  const { documents } = useDataset();
  const translator = useTranslator();
  const { t, label } = translator;
  const name = label(period.label);
  const sources = period.documents.flatMap((id) => documents.get(id) ?? []);
  return (
    <li className={styles.period}>
      <label className={styles.choice}>
        <input
          type="checkbox"
          checked={context.shown.includes(period)}
          onChange={() => context.toggle(period.id)}
        />
        <span>
          {name}
          <span className={styles.dates}>
            {t(`timeline.kind.${period.kind}`)} ·{' '}
            {formatSpan(period.from, period.isOpen ? null : period.to, translator)}
          </span>
        </span>
      </label>
      <Button
        look="quiet"
        className={styles.pin ?? ''}
        aria-pressed={context.pinned.includes(period.id)}
        aria-label={t('timeline.pin', { period: name })}
        title={t('timeline.pin', { period: name })}
        onClick={() => context.pin(period.id)}
      >
        <PinIcon />
      </Button>
      <p className={styles.sources}>
        {t('timeline.sources')}{' '}
        {sources.map(({ id, publisher, title, url, language }, index) => (
          <span key={id}>
            {index > 0 ? ' · ' : ''}
            {url === null ? (
              <span lang="en">{publisher}</span>
            ) : (
              <ExternalLink href={url} title={title} hrefLang={language} hint={t('link.opensNewTab')}>
                <span lang="en">{publisher}</span>
              </ExternalLink>
            )}
          </span>
        ))}
      </p>
      <p className={styles.compare}>
        <BeforeAfter period={period} onDone={onClose} />
      </p>
    </li>
  );
}
