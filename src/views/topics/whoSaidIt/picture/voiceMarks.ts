import { type Drawing, draw, moved, words } from '#export/drawing/Drawing.ts';
import type { Room } from '#export/Picture.ts';
import type { TopicRow } from '#selectors/topicGroups.ts';
import { type Voice, voices } from '#selectors/topicVoices.ts';
import type { Zone } from '#views/topics/picture/PictureForm.ts';
import { shadeOf } from '#views/topics/shadeOf.ts';
import { isQuiet, type VoiceFigures, voiceHalves, voiceHead } from '#views/topics/whoSaidIt/voiceFigures.ts';

export type VoiceWords = Pick<VoiceFigures, 'dataset' | 'found' | 'translator'>;

/** Four cells with their counts, shaded by their share of the topic's contacts; quiet where readouts are too few. */
export function voiceCells(
  row: TopicRow,
  { width, rowHeight }: Zone,
  { found, translator }: VoiceWords,
  { type, scale, paint }: Room,
): Drawing[] {
  const { colour } = paint;
  const cell = width / voices.length;
  const gap = Math.max(1, scale * 0.75);
  const split = found.byTopic(row.topic.id);
  const quiet = isQuiet(row.topic.id, { found });
  return voices.flatMap((voice, index) => {
    const count = split[voice].length;
    const isFaint = quiet || count === 0;
    const shade = isFaint ? 0 : shadeOf(count, row.total);
    const ink = shade === 5 ? colour.paper : colour.ink;
    return [
      ...(shade === 0
        ? []
        : [
            draw('rect', {
              x: index * cell + gap,
              y: -rowHeight / 2 + gap,
              width: cell - 2 * gap,
              height: rowHeight - 2 * gap,
              fill: colour[`shade-${shade}`],
            }),
          ]),
      words(
        translator.number(count),
        { x: (index + 0.5) * cell, y: type.source * 0.36 },
        { size: type.source, anchor: 'middle', fill: isFaint ? colour['ink-3'] : ink },
      ),
    ];
  });
}

/** What each of the four cells stands for: a word where all have room, else its sign; on a baseline at 0. */
export function voiceHeads({ width }: Zone, { dataset, translator }: VoiceWords, room: Room): Drawing[] {
  const { type, measure, paint } = room;
  const cell = width / voices.length;
  const heads = voices.map((voice) => voiceHead(voice, dataset, translator));
  const isWords = heads.every((head) => measure(head, type.source) + type.source * 0.5 <= cell);
  const sign = signSize(room);
  return voices.map((voice, index) => {
    const middle = (index + 0.5) * cell;
    return isWords
      ? words(
          heads[index] ?? '',
          { x: middle, y: 0 },
          { size: type.source, anchor: 'middle', fill: paint.colour['ink-2'] },
        )
      : moved({ x: middle - sign.width / 2, y: -type.source * 0.36 }, voiceSign(voice, room));
  });
}

export function signSize({ scale }: Room): { readonly width: number; readonly height: number } {
  return { width: 16 * scale, height: 10 * scale };
}

/** Two halves, one a host: filled where its documents bear the topic; around a middle at y 0. */
export function voiceSign(voice: Voice, room: Room): Drawing[] {
  const { slate, paper } = room.paint.colour;
  const { width, height } = signSize(room);
  const stroke = room.scale;
  return voiceHalves(voice).map((isFilled, index) =>
    draw('rect', {
      x: index * (width / 2) + stroke / 2,
      y: (stroke - height) / 2,
      width: width / 2 - stroke,
      height: height - stroke,
      fill: isFilled ? slate : paper,
      stroke: slate,
      'stroke-width': stroke,
    }),
  );
}
