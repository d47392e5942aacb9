import styles from './TopicColumns.module.css';
import type { RowMark } from './TopicForm.ts';

type RowMarksProps = {
  readonly topic: string;
  readonly marks: readonly RowMark[] | undefined;
  readonly tabStop: string | undefined;
};

/** Buttons over the marks of a row. */
export function RowMarks({ topic, marks = [], tabStop }: RowMarksProps) {
  return marks.map(({ key, start, width, name, onOpen }) => {
    const stop = `${topic}/${key}`;
    return (
      <button
        key={key}
        type="button"
        className={styles.mark}
        style={{ insetInlineStart: `calc(var(--label) + ${start}px)`, width: `${width}px` }}
        data-stop={stop}
        data-at={start + width / 2}
        tabIndex={tabStop === stop ? 0 : -1}
        aria-label={name}
        onClick={onOpen}
      />
    );
  });
}
