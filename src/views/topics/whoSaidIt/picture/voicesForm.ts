import type { Room } from '#export/Picture.ts';
import { fewestOfBoth, fewestReadouts, voices } from '#selectors/topicVoices.ts';
import { legendKeys, legendWords } from '#views/topics/picture/legendBlocks.ts';
import type { PictureForm } from '#views/topics/picture/PictureForm.ts';
import { voiceName } from '#views/topics/whoSaidIt/voiceFigures.ts';
import { signSize, type VoiceWords, voiceCells, voiceHeads, voiceSign } from './voiceMarks.ts';

/** Narrower cells are not read as cells, on the page. */
const leastCell = 18;

/** Four cells a topic: the contacts at which one host's documents bear it, both hosts', the other's, or neither's. */
export function voicesForm(figures: VoiceWords, notes: readonly string[], room: Room): PictureForm {
  const { dataset, found, translator } = figures;
  const { t, number } = translator;
  const { type, scale, measure } = room;
  const widest = measure(number(found.contacts.length), type.source) + 5 * scale;
  const both = found.readouts.both.length;
  const keys = voices.map((voice) => ({
    sign: voiceSign(voice, room),
    width: signSize(room).width,
    text: t('topics.voices.key', {
      voice: voiceName(voice, dataset, translator),
      count: found.readouts[voice].length,
    }),
  }));
  return {
    hasBaseline: false,
    leastZone: voices.length * Math.max(leastCell * scale, widest),
    axis: (zone) => voiceHeads(zone, figures, room),
    marks: (row, zone) => voiceCells(row, zone, figures, room),
    number: ({ total }) => ({ text: number(total) }),
    legend: [
      legendKeys(keys, room),
      ...(both < fewestOfBoth ? [legendWords(t('topics.voices.warning', { count: both }), room, 700)] : []),
    ],
    notes: [
      `${t('picture.voices.note')} ${t('topics.voices.quiet', { count: fewestReadouts })}`,
      t('picture.voices.number'),
      ...notes,
    ],
  };
}
