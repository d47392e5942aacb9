import type { ReactNode } from 'react';
import { localTopics } from '#selectors/localTopics.ts';
import type { TopicGroup } from '#selectors/topicGroups.ts';
import { LocalKey } from '#views/LocalKey.tsx';
import { useDerived } from '#views/useDerived.ts';
import { TopicColumns } from './TopicColumns.tsx';
import type { TopicForm } from './TopicForm.ts';
import styles from './TopicsView.module.css';

type FormLayoutProps = {
  readonly groups: readonly TopicGroup[];
  readonly form: TopicForm;
  /** What the marks mean. */
  readonly legend: ReactNode;
  /** What a reader should mind. */
  readonly notes?: ReactNode;
  /** The marks need more room than three narrow columns give: then there are two. */
  readonly isRoomy?: boolean;
};

/** The skeleton of the forms that have rows: columns of topics, and the legend where they leave room. */
export function FormLayout({ groups, form, legend, notes, isRoomy = false }: FormLayoutProps) {
  const look = [styles.body, hasRoomBeside(groups) ? styles.beside : '', isRoomy ? styles.roomy : ''];
  const { contacts: local } = useDerived(localTopics);
  return (
    <div className={look.join(' ')}>
      <div className={styles.legend}>{legend}</div>
      <TopicColumns groups={groups} form={form} />
      {notes || local > 0 ? (
        <div className={styles.notes}>
          <LocalKey count={local} />
          {notes}
        </div>
      ) : null}
    </div>
  );
}

/** Whether the legend fits under the second and third column, beside the rest of the first. */
function hasRoomBeside([first, ...others]: readonly TopicGroup[]): boolean {
  const rowsOfLegend = 6;
  const longest = Math.max(...others.map(({ rows }) => rows.length));
  return others.length === 2 && (first?.rows.length ?? 0) >= longest + rowsOfLegend;
}
