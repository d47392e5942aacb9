import { withinSentence } from '#filter/valueLabel.ts';
import { formatKnownDate } from '#i18n/formatDate.ts';
import { useTranslator } from '#i18n/useTranslator.ts';
import type { Contact } from '#model/Dataset.ts';
import { conflictWords } from '#selectors/conflictWords.ts';
import { standingLine, whereInWords } from '#selectors/contactWords.ts';
import type { OtherDate } from '#selectors/timelineOtherDates.ts';
import { useDataset } from '#views/SnapshotProvider.tsx';
import type { PlacedMark } from '#views/timeline/timelineLayout.ts';
import styles from './MarkTooltip.module.css';

type MarkTooltipProps = {
  readonly id: string;
  readonly mark: PlacedMark;
  /** It is the ghost at this other date. */
  readonly other: OtherDate | null;
  /** Distance of the mark from the top of the plot, whose width this is. */
  readonly y: number;
  readonly width: number;
  readonly isBelow: boolean;
};

const away = 12;

/** What a mark stands for, beside it. It stays while the pointer is on it, and Escape closes it. */
export function MarkTooltip({ id, mark: { contact, x }, other, y, width, isBelow }: MarkTooltipProps) {
  const dataset = useDataset();
  const translator = useTranslator();
  const { t } = translator;
  const where = whereInWords(dataset, contact, translator);
  const format = withinSentence(t(`format.${contact.format}`), translator);
  // Near an end of the plot it reaches further to the other side, so that it is never cut.
  const shift = `${(-100 * x) / width}%`;
  return (
    <div
      id={id}
      role="tooltip"
      className={styles.tooltip}
      style={{
        left: x,
        top: isBelow ? y + away : y - away,
        translate: `${shift} ${isBelow ? '0' : '-100%'}`,
      }}
    >
      <p className={styles.date}>{formatKnownDate((other ?? contact).span, 'long', translator)}</p>
      {other ? <p>{conflictWords(dataset, contact, { ...other, venue: null }, translator)}</p> : null}
      <p>
        {where} · {format}
      </p>
      {other ? <Sources ids={other.documents} /> : <Particulars contact={contact} />}
    </div>
  );
}

/** The documents that give another date. */
function Sources({ ids }: { ids: readonly string[] }) {
  const { documents } = useDataset();
  return ids.map((id) => {
    const document = documents.get(id);
    return document ? (
      <p key={id} className={styles.quiet} lang={document.language}>
        {document.publisher}: {document.title}
      </p>
    ) : null;
  });
}

function Particulars({ contact }: { contact: Contact }) {
  const dataset = useDataset();
  const translator = useTranslator();
  const { t } = translator;
  return (
    <>
      {contact.occasion ? <p lang="en">{contact.occasion}</p> : null}
      <p className={styles.quiet}>
        {standingLine(contact, translator)} · {t('timeline.tip.topics', { count: contact.codings.length })} ·{' '}
        {t('count.documents', { count: contact.documents.length })}
      </p>
      {contact.conflicts.map((conflict, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a file may say the same twice
        <p key={index} className={styles.quiet}>
          {conflictWords(dataset, contact, conflict, translator)}
        </p>
      ))}
    </>
  );
}
