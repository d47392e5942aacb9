import { draw, words } from '#export/drawing/Drawing.ts';
import type { Room } from '#export/Picture.ts';
import { formatDay } from '#i18n/formatDate.ts';
import type { Translator } from '#i18n/Translator.ts';
import type { TopicRow } from '#selectors/topicGroups.ts';
import { mostMentions, type TopicLifeLines } from '#selectors/topicLifeLines.ts';
import { lifeLineScale } from '#views/topics/lifeLines/lifeLineScale.ts';
import { lastYear } from '#views/topics/lifeLines/lifeLineWords.ts';
import { type LegendKey, legendKeys } from '#views/topics/picture/legendBlocks.ts';
import type { PictureForm, Zone } from '#views/topics/picture/PictureForm.ts';
import { drawLine, drawSilence, drawSpan, drawTick } from './drawLine.ts';

export type LifeLinesParts = {
  readonly lived: TopicLifeLines;
  readonly translator: Translator;
  readonly notes: readonly string[];
};

/** The type of axes on the page. */
const pageType = 11;

/** The life of each topic: a tick for each contact, and the year of the last mention at the right. */
export function lifeLinesForm({ lived, translator, notes }: LifeLinesParts, room: Room): PictureForm {
  const { type, scale, paint, measure } = room;
  const { t } = translator;
  const unit = t('topics.lifeLines.lastYear');
  // Those of topics that were raised are always drawn.
  const number = Math.max(
    ...[...lived.lines.values()].map((line) => measure(lastYear(line, translator), type.row, 700)),
    0,
  );
  const growth = type.source / pageType;
  return {
    unit,
    hasBaseline: false,
    leastZone: 60 * scale,
    axis: ({ width }) => {
      const end = width + number + type.row * 0.5 - measure(unit, type.source);
      return lifeLineScale(lived, width, growth).years.flatMap(({ at, text }) =>
        text === null || at + measure(text, type.source) / 2 + type.source * 0.6 > end
          ? []
          : [
              words(
                text,
                { x: at, y: 0 },
                { size: type.source, anchor: 'middle', fill: paint.colour['ink-2'] },
              ),
            ],
      );
    },
    behind: ({ width, rowHeight }, rows) =>
      lifeLineScale(lived, width).years.map(({ at }) =>
        draw('line', {
          x1: at,
          y1: 0,
          x2: at,
          y2: rows * rowHeight,
          stroke: paint.colour.rule,
          'stroke-width': 1,
        }),
      ),
    marks: ({ topic }: TopicRow, zone: Zone) => {
      const line = lived.lines.get(topic.id);
      if (line) return drawLine(line, lifeLineScale(lived, zone.width), zone, !lived.isCrowded, room);
      // Nothing is in the zone, so that the word may reach into it.
      const end = zone.width + type.row * 0.5 + number;
      const style = { size: type.row, anchor: 'end', fill: paint.colour['ink-3'] } as const;
      return [words(lastYear(line, translator), { x: end, y: type.row * 0.35 }, style)];
    },
    number: ({ topic }) => {
      const line = lived.lines.get(topic.id);
      return { text: line ? lastYear(line, translator) : '', isBold: line?.isDormant ?? false };
    },
    legend: [legendKeys(keys(lived, translator, room), room)],
    notes: [...ownNotes(lived, translator), ...notes],
  };
}

/** What ticks and lines mean. */
function keys({ isCrowded }: TopicLifeLines, { t }: Translator, room: Room): LegendKey[] {
  const { scale, id } = room;
  const certainties = isCrowded ? [] : (['stated', 'understood'] as const);
  return [
    ...certainties.map((certainty) => ({
      sign: [drawTick(2 * scale, certainty, scale, room)],
      width: 4 * scale,
      text: t(id === 'column' ? `topics.key.${certainty}.brief` : `topics.key.${certainty}`),
    })),
    { sign: [drawSpan(0, 28 * scale, room)], width: 28 * scale, text: t('topics.lifeLines.key.line') },
    { sign: [drawSilence(0, 28 * scale, room)], width: 28 * scale, text: t('topics.lifeLines.key.dormant') },
  ];
}

function ownNotes({ until, endsEarly, isCrowded }: TopicLifeLines, translator: Translator): string[] {
  const { t, number } = translator;
  const date = formatDay(until, 'long', translator);
  return [
    t(endsEarly ? 'topics.lifeLines.note.endsEarly' : 'topics.lifeLines.note', { date }),
    ...(isCrowded ? [t('picture.lifeLines.crowded', { count: number(mostMentions) })] : []),
  ];
}
