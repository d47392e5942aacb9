import { useTranslator } from '#i18n/useTranslator.ts';
import type { Contact } from '#model/Dataset.ts';
import { codingCounts } from '#selectors/contactRows.ts';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import grounds from '#views/certainty.module.css';
import { useDataset } from '#views/SnapshotProvider.tsx';
import styles from './TopicBar.module.css';

/** All topics of the scheme at one contact are at most this long, and one topic at most `unit`. */
const longest = 144;
const unit = 4;

/** How many topics a contact has: stated solid, understood hatched, and the sum. */
export function TopicBar({ contact }: { contact: Contact }) {
  const { topics } = useDataset();
  const { t, number } = useTranslator();
  const { stated, understood } = codingCounts(contact);
  const width = (count: number) => ({
    inlineSize: `${count * Math.min(unit, longest / Math.max(1, topics.size))}px`,
  });
  const words = t('contacts.codings', { stated: number(stated), understood: number(understood) });
  return (
    <span className={styles.bar} title={words}>
      {stated > 0 ? <span className={`${styles.part} ${grounds.stated}`} style={width(stated)} /> : null}
      {understood > 0 ? (
        <span className={`${styles.part} ${grounds.understood}`} style={width(understood)} />
      ) : null}
      <span aria-hidden="true" className={styles.sum}>
        {number(stated + understood)}
      </span>
      <VisuallyHidden>{words}</VisuallyHidden>
    </span>
  );
}
