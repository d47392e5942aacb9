import { words } from '#export/drawing/Drawing.ts';
import type { Room } from '#export/Picture.ts';
import type { Translator } from '#i18n/Translator.ts';
import type { TopicYear } from '#selectors/topicYears.ts';
import type { CaptionedPart } from '#views/topics/picture/captionedParts.ts';

/** The contacts of each year, which the shares are shares of; on several lines where there are many. */
export function yearCounts(
  years: readonly TopicYear[],
  { t, number }: Translator,
  { paint, type, measure }: Room,
): CaptionedPart {
  const size = type.source;
  const gap = size * 0.7;
  const lineHeight = size * 1.3;
  const pitchOf = (texts: readonly string[]) =>
    gap + Math.max(0, ...texts.map((text) => measure(text, size, 700)));
  const counts = years.map(({ contacts }) => number(contacts.length));
  const full = years.map(({ year }) => String(year));
  const brief = full.map((year) => `’${year.slice(-2)}`);
  return {
    caption: t('topics.overTime.perYear'),
    draw: (width) => {
      const names = pitchOf([...full, ...counts]) * years.length <= width + gap ? full : brief;
      const pitch = pitchOf([...names, ...counts]);
      const perLine = Math.max(1, Math.floor((width + gap) / pitch));
      return {
        height: Math.ceil(years.length / perLine) * lineHeight * 2.2,
        elements: names.flatMap((name, index) => {
          const x = (index % perLine) * pitch + (pitch - gap) / 2;
          const y = Math.floor(index / perLine) * lineHeight * 2.2 + type.note * 1.15;
          const style = { size, anchor: 'middle' } as const;
          return [
            words(name, { x, y }, { ...style, fill: paint.colour['ink-2'] }),
            words(
              counts[index] ?? '',
              { x, y: y + lineHeight },
              { ...style, weight: 700, fill: paint.colour.ink },
            ),
          ];
        }),
      };
    },
  };
}
