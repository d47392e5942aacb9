import { setValues } from '#filter/filterReducers.ts';
import { channelLabel } from '#filter/valueLabel.ts';
import { useTranslator } from '#i18n/useTranslator.ts';
import type { KeyFigures } from '#selectors/keyFigures.ts';
import { channelTone } from '#views/channelTone.ts';
import { useSnapshot } from '#views/SnapshotProvider.tsx';
import { channelShortLabel } from './channelShortLabel.ts';
import { Figure } from './Figure.tsx';
import styles from './KeyFigures.module.css';
import { LazyExplanation } from './LazyExplanation.tsx';
import { latestFirst } from './latestFirst.ts';

/** How many contacts each country hosted, and how many neither did. */
export function ReciprocityFigure({ figures: { channels } }: { figures: KeyFigures }) {
  const translator = useTranslator();
  const { t, number } = translator;
  const { dataset, filter } = useSnapshot();
  const title = t('keyFigures.reciprocity');
  const chart = (
    <span className={styles.reciprocity}>
      <span className={styles.bar} aria-hidden="true">
        {channels
          .filter(({ contacts }) => contacts.length > 0)
          .map(({ channel, contacts }) => (
            <span
              key={channel}
              className={styles.segment}
              data-tone={channelTone(dataset, channel)}
              style={{ flexGrow: contacts.length }}
            />
          ))}
      </span>
      <span className={styles.counts}>
        {channels.map(({ channel, contacts }) => (
          <span key={channel}>
            <b>{number(contacts.length)}</b> {channelShortLabel(dataset, channel, translator)}{' '}
          </span>
        ))}
      </span>
    </span>
  );
  return (
    <Figure title={title} texts={{ name: title }} chart={chart} className={`${styles.later} ${styles.spare}`}>
      {(close) => (
        <LazyExplanation
          title={title}
          text={[t('keyFigures.reciprocity.how')]}
          groups={channels.map(({ channel, contacts }) => ({
            heading: t('keyFigures.reciprocity.channel', {
              channel: channelLabel(dataset, channel, translator),
              count: contacts.length,
            }),
            figure: t('evidence.figure', {
              figure: channelLabel(dataset, channel, translator),
              count: contacts.length,
            }),
            contacts: latestFirst(contacts),
            filter: setValues(filter, 'channel', [channel]),
          }))}
          close={close}
        />
      )}
    </Figure>
  );
}
