import type { TopicGroup } from '#selectors/topicGroups.ts';
import { useSnapshot } from '#views/SnapshotProvider.tsx';
import { TopicColumn } from './TopicColumn.tsx';
import styles from './TopicColumns.module.css';
import type { TopicForm } from './TopicForm.ts';
import { TopicTip } from './TopicTip.tsx';
import { useChooseTopic } from './useChooseTopic.ts';
import { useRovingRows } from './useRovingRows.ts';
import { useRowTip } from './useRowTip.ts';

/** Topics in one column a broader concept, each row a button that chooses the topic; the form draws the marks. */
export function TopicColumns({ groups, form }: { groups: readonly TopicGroup[]; form: TopicForm }) {
  const { filter } = useSnapshot();
  const choose = useChooseTopic();
  const roving = useRovingRows(groups, form);
  const tip = useRowTip();
  const described = groups.flatMap(({ rows }) => rows).find(({ topic }) => topic.id === tip.topic);
  const mark =
    described && tip.mark !== null
      ? form.marksOf?.(described, 0).find(({ key }) => key === tip.mark)
      : undefined;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: listens for its buttons
    <div
      className={styles.columns}
      onFocus={(event) => {
        roving.onFocus(event);
        tip.onFocus(event);
      }}
      onBlur={tip.hide}
      onKeyDown={(event) => {
        if (event.key === 'Escape') tip.hide();
        roving.onKeyDown(event);
      }}
      onPointerOver={tip.onPointerOver}
      onPointerLeave={tip.hideSoon}
    >
      {groups.map((group, index) => (
        <TopicColumn
          key={group.id}
          group={group}
          form={form}
          isFirst={index === 0}
          rows={{
            tabStop: roving.tabStop,
            described: tip.mark === null ? tip.topic : null,
            chosen: filter.topic,
            onToggle: choose,
          }}
        />
      ))}
      {described ? (
        <TopicTip
          row={described}
          tip={tip}
          text={mark?.name ?? form.nameOf(described)}
          isMark={mark !== undefined}
        />
      ) : null}
    </div>
  );
}
