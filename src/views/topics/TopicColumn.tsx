import { type CSSProperties, useId } from 'react';
import { useTranslator } from '#i18n/useTranslator.ts';
import type { TopicGroup } from '#selectors/topicGroups.ts';
import { useElementSize } from '#ui/useElementSize.ts';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import styles from './TopicColumns.module.css';
import type { TopicForm } from './TopicForm.ts';
import { topicTipId } from './topicTipId.ts';

type TopicColumnProps = {
  readonly group: TopicGroup;
  readonly form: TopicForm;
  readonly isFirst: boolean;
  readonly rows: {
    readonly tabStop: string | undefined;
    /** The topic whose tooltip is open. */
    readonly described: string | null;
    readonly chosen: readonly string[];
    readonly onToggle: (topic: string) => void;
  };
};

/** One broader concept: its heading, a button a topic, and over them the marks. */
export function TopicColumn({ group, form, isFirst, rows: state }: TopicColumnProps) {
  const { t } = useTranslator();
  const headingId = useId();
  const zone = useElementSize();
  const { rows } = group;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be for form fields
    <div role="group" aria-labelledby={headingId} className={styles.column}>
      <div className={styles.head}>
        <h3 id={headingId}>{group.label ?? t('topics.otherGroup')}</h3>
        {isFirst ? <span className={styles.unit}>{form.unit}</span> : null}
      </div>
      <div className={styles.rows} style={{ '--number': `${form.numberRoom}px` } as CSSProperties}>
        <ul>
          {rows.map((row) => {
            const { id } = row.topic;
            return (
              <li key={id}>
                <button
                  type="button"
                  className={`${styles.row} ${row.total === 0 ? styles.zero : ''}`}
                  data-topic={id}
                  aria-pressed={state.chosen.includes(id)}
                  {...(state.described === id ? { 'aria-describedby': topicTipId } : {})}
                  tabIndex={state.tabStop === id ? 0 : -1}
                  onClick={() => state.onToggle(id)}
                >
                  <VisuallyHidden>{form.nameOf(row)}</VisuallyHidden>
                  <span className={styles.label} aria-hidden="true">
                    {row.label}
                  </span>
                  <span
                    aria-hidden="true"
                    className={styles.number}
                    style={{ translate: `${form.numberAt(row, zone.width)}px` }}
                  >
                    {form.numberOf(row)}
                  </span>
                </button>
              </li>
            );
          })}
        </ul>
        <div ref={zone.ref} className={styles.zone} aria-hidden="true">
          {zone.width > 0
            ? form.renderMarks({ rows, width: zone.width, rowHeight: zone.height / rows.length })
            : null}
        </div>
      </div>
    </div>
  );
}
