import { formatSpan } from '#i18n/formatDate.ts';
import { useTranslator } from '#i18n/useTranslator.ts';
import type { ContextPeriod } from '#model/Dataset.ts';
import { Button } from '#ui/Button.tsx';
import { Icon } from '#ui/Icon.tsx';
import { useDataset } from '#views/SnapshotProvider.tsx';
import styles from '#views/timeline/TimelineMenus.module.css';
import type { ContextChoice } from './useContextPeriods.ts';

/** Every context period: on or off, pinned or not, with its dates and the documents that bear them. */
export function ContextChoices({ context }: { context: ContextChoice }) {
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
          <PeriodChoice key={period.id} period={period} context={context} />
        ))}
      </ul>
    </div>
  );
}

function PeriodChoice({ period, context }: { period: ContextPeriod; context: ContextChoice }) {
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
        <Icon name="pin" size={14} />
      </Button>
      <p className={styles.sources}>
        {t('timeline.sources')}{' '}
        {sources.map(({ id, publisher, title, url }, index) => (
          <span key={id}>
            {index > 0 ? ' · ' : ''}
            {url === null ? (
              publisher
            ) : (
              <a href={url} title={title} target="_blank" rel="noreferrer">
                {publisher}
              </a>
            )}
          </span>
        ))}
      </p>
    </li>
  );
}
