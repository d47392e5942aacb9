import { type CSSProperties, useId } from 'react';
import { useTranslator } from '#i18n/useTranslator.ts';
import type { TopicRecord } from '#model/schema/referenceSchemas.ts';
import type { TopicGroup } from '#selectors/topicGroups.ts';
import { useElementSize } from '#ui/useElementSize.ts';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import { RowMarks } from './RowMarks.tsx';
import styles from './TopicColumns.module.css';
import type { TopicForm } from './TopicForm.ts';
import { topicTipId } from './topicTipId.ts';

type TopicColumnProps = {
  readonly group: TopicGroup;
  readonly form: TopicForm;
  readonly isFirst: boolean;
  readonly rows: {
    readonly tabStop: string | undefined;
    /** The row whose tooltip is open. */
    readonly described: string | null;
    readonly chosen: readonly string[];
    readonly onToggle: (topic: TopicRecord) => void;
  };
};

/** One broader concept: its heading, a button a topic, and over them the marks. */
export function TopicColumn({ group, form, isFirst, rows: state }: TopicColumnProps) {
  const { t } = useTranslator();
  const headingId = useId();
  const zone = useElementSize();
  const { rows } = group;
  const numberRoom = { '--number': `${form.numberRoom}px` } as CSSProperties;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be for form fields
    <div role="group" aria-labelledby={headingId} className={styles.column}>
      <div className={styles.head}>
        <h3 id={headingId}>{group.label ?? t('topics.otherGroup')}</h3>
        {isFirst && form.unit ? <span className={styles.unit}>{form.unit}</span> : null}
        {form.renderAxis && zone.width > 0 ? (
          <div className={styles.axis} style={numberRoom} aria-hidden="true">
            {form.renderAxis(zone.width)}
          </div>
        ) : null}
      </div>
      <div className={styles.rows} style={numberRoom}>
        <ul>
          {rows.map((row) => {
            const { id } = row.topic;
            return (
              <li key={id}>
                <button
                  type="button"
                  className={`${styles.row} ${row.total === 0 ? styles.zero : ''}`}
                  data-stop={id}
                  data-at="-1"
                  aria-pressed={state.chosen.includes(id)}
                  {...(state.described === id ? { 'aria-describedby': topicTipId } : {})}
                  tabIndex={state.tabStop === id ? 0 : -1}
                  onClick={() => state.onToggle(row.topic)}
                >
                  <VisuallyHidden>{form.nameOf(row)}</VisuallyHidden>
                  <span className={styles.label} aria-hidden="true">
                    {row.label}
                  </span>
                  <span
                    aria-hidden="true"
                    className={`${styles.number} ${form.numberAt ? '' : styles.last}`}
                    {...(form.numberAt
                      ? { style: { translate: `${form.numberAt(row, zone.width)}px` } }
                      : {})}
                  >
                    {form.numberOf(row)}
                  </span>
                </button>
                <RowMarks
                  topic={id}
                  marks={zone.width > 0 ? form.marksOf?.(row, zone.width) : undefined}
                  tabStop={state.tabStop}
                />
              </li>
            );
          })}
        </ul>
        <div
          ref={zone.ref}
          className={`${styles.zone} ${form.baseline === 'none' ? '' : styles.baseline}`}
          aria-hidden="true"
        >
          {zone.width > 0
            ? form.renderMarks({ rows, width: zone.width, rowHeight: zone.height / rows.length })
            : null}
        </div>
      </div>
    </div>
  );
}
