import type { TopicRow } from '#selectors/topicGroups.ts';
import { voices } from '#selectors/topicVoices.ts';
import type { RowMark, TopicForm } from '#views/topics/TopicForm.ts';
import { VoiceCells } from './VoiceCells.tsx';
import { VoiceHeads } from './VoiceHeads.tsx';
import { isQuiet, type VoiceFigures, voiceFigure } from './voiceFigures.ts';

/** Four cells a topic: the contacts at which one host's documents bear it, both hosts', the other's, or neither's. */
export function voicesForm(figures: VoiceFigures, isCramped: boolean): TopicForm {
  const { translator } = figures;
  const { t, number } = translator;
  return {
    renderAxis: (width) => <VoiceHeads width={width} figures={figures} />,
    renderMarks: (zone) => <VoiceCells {...zone} figures={figures} />,
    marksOf: (row, width) => marksOf(row, width / voices.length, figures),
    numberRoom: isCramped ? 0 : 26,
    numberOf: ({ total }) => (isCramped ? null : number(total)),
    nameOf: (row) => {
      const parts = [t('count.contacts', { count: row.total })];
      if (row.total > 0 && isQuiet(row.topic.id, figures)) parts.push(t('topics.voices.few'));
      return `${row.label}: ${parts.join(', ')}`;
    },
  };
}

function marksOf(row: TopicRow, cell: number, figures: VoiceFigures): RowMark[] {
  return voices.flatMap((voice, index) => {
    const figure = voiceFigure(voice, row, figures);
    if (figure.contacts.length === 0) return [];
    return [
      {
        key: voice,
        start: index * cell,
        width: cell,
        name: figure.title,
        onOpen: () => figures.show(figure),
      },
    ];
  });
}
