import type { TopicRow } from '#selectors/topicGroups.ts';
import { voices } from '#selectors/topicVoices.ts';
import { shadeOf } from '#views/topics/shadeOf.ts';
import type { MarksProps } from '#views/topics/TopicForm.ts';
import { isQuiet, type VoiceFigures } from './voiceFigures.ts';
import styles from './WhoSaidItForm.module.css';

/** Four cells a topic with their counts, shaded by their share of its contacts; quiet where readouts are too few. */
export function VoiceCells({
  rows,
  width,
  rowHeight,
  figures,
}: MarksProps & { readonly figures: VoiceFigures }) {
  return (
    <svg width={width} height={rowHeight * rows.length} className={styles.cells} aria-hidden="true">
      {rows.map((row, index) => (
        <g key={row.topic.id} transform={`translate(0 ${index * rowHeight})`}>
          <RowCells row={row} width={width / voices.length} height={rowHeight} figures={figures} />
        </g>
      ))}
    </svg>
  );
}

type RowCellsProps = {
  readonly row: TopicRow;
  readonly width: number;
  readonly height: number;
  readonly figures: VoiceFigures;
};

function RowCells({ row, width, height, figures }: RowCellsProps) {
  const { found, translator } = figures;
  const split = found.byTopic(row.topic.id);
  const quiet = isQuiet(row.topic.id, figures);
  return voices.map((voice, index) => {
    const count = split[voice].length;
    const shade = quiet || count === 0 ? 0 : shadeOf(count, row.total);
    return (
      <g key={voice} transform={`translate(${index * width} 0)`}>
        <rect x="1" y="1" width={width - 2} height={height - 2} className={styles.cell} data-shade={shade} />
        <text
          x={width / 2}
          y={height / 2}
          className={`${styles.count} ${quiet || count === 0 ? styles.quiet : ''}`}
          data-shade={shade}
        >
          {translator.number(count)}
        </text>
      </g>
    );
  });
}
