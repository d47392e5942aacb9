import { useLayoutEffect, useRef } from 'react';
import { useTranslator } from '#i18n/useTranslator.ts';
import type { TopicRow } from '#selectors/topicGroups.ts';
import styles from './TopicTip.module.css';
import { topicTipId } from './topicTipId.ts';
import type { RowTip } from './useRowTip.ts';

const gap = 4;
const edge = 8;

type TopicTipProps = {
  readonly row: TopicRow;
  readonly tip: RowTip;
  readonly text: string;
  /** It is one mark of the row that is described: the definition would only cover the others. */
  readonly isMark: boolean;
};

/** The full name, the definition and the numbers of a row, or what one of its marks says; beside it. */
export function TopicTip({ row, tip, text, isMark }: TopicTipProps) {
  const { label } = useTranslator();
  const element = useRef<HTMLDivElement>(null);
  const { anchor } = tip;
  useLayoutEffect(() => {
    if (element.current && anchor) place(element.current, anchor);
  }, [anchor]);
  return (
    <div
      ref={element}
      id={topicTipId}
      role="tooltip"
      popover="manual"
      className={styles.tip}
      onPointerOver={(event) => {
        event.stopPropagation();
        tip.keep();
      }}
      onPointerLeave={tip.hideSoon}
    >
      <strong>{label(row.topic.prefLabel)}</strong>
      {isMark ? null : <p lang="en">{row.topic.definition.en}</p>}
      <p className={styles.numbers}>{text}</p>
    </div>
  );
}

/** Beside the row, so that the rows above and below stay free; below it where neither side has room. */
function place(tip: HTMLElement, row: HTMLElement): void {
  tip.showPopover();
  const anchor = row.getBoundingClientRect();
  const { width, height } = tip.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const after = anchor.right + gap;
  const before = anchor.left - gap - width;
  const isBeside = after + width <= clientWidth - edge || before >= edge;
  const left = after + width <= clientWidth - edge ? after : before;
  const top = isBeside ? anchor.top : anchor.bottom + gap;
  tip.style.left = `${Math.max(edge, isBeside ? left : anchor.left)}px`;
  tip.style.top = `${Math.max(edge, Math.min(top, clientHeight - height - edge))}px`;
}
