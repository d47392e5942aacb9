import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { formatDay, formatSpan } from '#i18n/formatDate.ts';
import { useTranslator } from '#i18n/useTranslator.ts';
import type { TimeWindow } from '#selectors/timelineDomain.ts';
import type { BrushEnd } from './brushEdges.ts';
import styles from './EdgeEditor.module.css';
import { type TypedProblem, typedEdge } from './typedEdge.ts';

type EdgeEditorProps = {
  readonly end: BrushEnd;
  /** What was typed on the handle. */
  readonly typed: string;
  readonly edges: TimeWindow;
  readonly whole: TimeWindow;
  /** Where the handle is, and how wide the view. */
  readonly x: number;
  readonly width: number;
  readonly onSet: (edge: number) => void;
  /** Leaves all as it is; `hasFocus` when the reader is still here. */
  readonly onCancel: (hasFocus: boolean) => void;
};

/** A small field above a handle of the brush, which sets its date as typed. */
export function EdgeEditor(props: EdgeEditorProps) {
  const { end, typed, edges, whole, x, width, onSet, onCancel } = props;
  const [text, setText] = useState(typed);
  const [wrong, setWrong] = useState<TypedProblem | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const hint = useId();
  const translator = useTranslator();
  const { t } = translator;
  useEffect(() => field.current?.focus(), []);
  const words = (problem: TypedProblem) =>
    t(`timeline.brush.${problem}`, {
      text,
      span: formatSpan(whole.from, whole.to - 1, translator),
      date: formatDay(end === 'from' ? edges.to - 1 : edges.from, 'long', translator),
    });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onCancel(true);
    if (event.key !== 'Enter') return;
    event.preventDefault();
    const edge = typedEdge(text, end, edges, whole);
    if (typeof edge === 'number') onSet(edge);
    else setWrong(edge);
  };
  return (
    <div
      data-edge-editor=""
      className={styles.editor}
      style={{ left: x, translate: `${(-100 * x) / width}%` }}
    >
      <input
        ref={field}
        className={styles.field}
        value={text}
        maxLength={10}
        size={12}
        inputMode="numeric"
        aria-label={t(`timeline.brush.${end}`)}
        aria-invalid={wrong !== null}
        aria-describedby={hint}
        onChange={(event) => {
          setText(event.target.value);
          setWrong(null);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => onCancel(false)}
      />
      <p id={hint} className={styles.hint} role={wrong ? 'alert' : undefined}>
        {wrong ? words(wrong) : t('timeline.brush.fieldHint')}
      </p>
    </div>
  );
}
