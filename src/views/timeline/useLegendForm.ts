import { useMemo } from 'react';
import type { Translator } from '#i18n/Translator.ts';
import { useTranslator } from '#i18n/useTranslator.ts';
import type { LaneGrouping } from '#selectors/timelineLanes.ts';
import { timelineUncoded } from '#selectors/timelineUncoded.ts';
import { textWidth } from '#ui/textWidth.ts';
import { useDataset, useSnapshot } from '#views/SnapshotProvider.tsx';
import type { TimeZoom } from '#views/timeline/zoom/useTimeZoom.ts';
import { hasOtherDate, type LegendItem, legendItems, otherDateItem, uncodedItems } from './legendItems.ts';
import { spanWords } from './spanWords.ts';
import { useKept } from './useKept.ts';

/** With long names in the head, with short ones, or under it. */
export type LegendForm = 'long' | 'short' | 'below';

export type LegendPlan = {
  readonly items: readonly LegendItem[];
  readonly form: LegendForm;
  readonly hasSubtitle: boolean;
};

const sign = 15;
const signGap = 5;
const itemGap = 12;
const headGaps = 72;
const chevron = 20;
const zoomButtons = 60;
const tableIcon = 28;
const resetPadding = 8;

/** What the legend says, and in which form it fits beside the title and the actions. */
export function useLegendForm(
  width: number,
  grouping: LaneGrouping,
  zoom: TimeZoom,
  showsOtherDates: boolean,
): LegendPlan {
  const dataset = useDataset();
  const translator = useTranslator();
  const contacts = useKept(useSnapshot().except('time'));
  const { whole, zoomed } = zoom;
  const span = zoomed && spanWords(zoomed, translator);
  return useMemo(() => {
    const { t } = translator;
    const items = [
      ...legendItems(dataset, contacts, grouping, translator),
      ...(showsOtherDates && contacts.some(hasOtherDate) ? [otherDateItem(t)] : []),
      ...(timelineUncoded(dataset, whole).length > 0 ? uncodedItems(t) : []),
    ];
    return { items, ...formOf(items, width, grouping, span, t) };
  }, [dataset, contacts, grouping, translator, width, whole, span, showsOtherDates]);
}

/** The longest form that there is room for. */
function formOf(
  items: readonly LegendItem[],
  width: number,
  grouping: LaneGrouping,
  /** What the zoom shows, in words. */
  span: string | null,
  t: Translator['t'],
): Omit<LegendPlan, 'items'> {
  if (width < 700) return { form: 'below', hasSubtitle: width > 560 || width < 480 };
  const words = (size: number, ...texts: string[]) =>
    texts.reduce((sum, text) => sum + textWidth(text, size), 0);
  const menus =
    words(
      12,
      t('timeline.lanesOf', { grouping: t(`timeline.grouping.${grouping}`) }),
      t('timeline.contextCount', { count: 10, total: 19 }),
      t('view.table'),
    ) +
    2 * chevron +
    zoomButtons +
    tableIcon;
  const head = textWidth(t('timeline.title'), 14, 700) + menus + headGaps;
  const needed = (name: 'name' | 'shortName') =>
    items.reduce((sum, item) => sum + sign + signGap + itemGap + textWidth(item[name]), -itemGap);
  const reset = words(12, t('timeline.zoomReset')) + resetPadding;
  // Zooming moves the legend neither under the head nor back: the lanes would jump under the pointer.
  if (head + reset + needed('shortName') > width) return { form: 'below', hasSubtitle: true };
  const room = width - head - (span === null ? 0 : reset);
  const subtitle = words(12, span ?? t(`timeline.by.${grouping}`));
  if (subtitle + needed('name') <= room) return { form: 'long', hasSubtitle: true };
  return { form: 'short', hasSubtitle: subtitle + needed('shortName') <= room };
}
