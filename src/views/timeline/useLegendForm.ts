import { useMemo } from 'react';
import { fixedValues } from '#filter/Filter.ts';
import { channelLabel } from '#filter/valueLabel.ts';
import type { Translator } from '#i18n/Translator.ts';
import { useTranslator } from '#i18n/useTranslator.ts';
import type { Contact, Dataset } from '#model/Dataset.ts';
import type { LaneGrouping } from '#selectors/timelineLanes.ts';
import { otherDates } from '#selectors/timelineOtherDates.ts';
import { timelineUncoded } from '#selectors/timelineUncoded.ts';
import { textWidth } from '#ui/textWidth.ts';
import { channelTone } from '#views/channelTone.ts';
import { type MarkState, markState } from '#views/markShape.ts';
import { useDataset, useSnapshot } from '#views/SnapshotProvider.tsx';
import type { TimeZoom } from '#views/timeline/zoom/useTimeZoom.ts';
import { spanWords } from './spanWords.ts';
import { useKept } from './useKept.ts';

/**
 * One sign with its meaning: a shape for a format, a colour for a channel, a way of drawing for a state, or what is
 * drawn besides marks.
 */
export type LegendItem = {
  readonly key: string;
  readonly sign: 'mark' | 'colour' | 'otherDate' | 'uncoded' | 'blank';
  readonly format: Contact['format'] | null;
  readonly tone: number | null;
  readonly state: MarkState;
  readonly name: string;
  readonly shortName: string;
  /** What the name is too short to say. */
  readonly hint?: string;
};

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

function hasOtherDate(contact: Contact): boolean {
  return otherDates(contact).length > 0;
}

const noMark = { format: null, tone: null, state: 'filled' } as const;

function otherDateItem(t: Translator['t']): LegendItem {
  return {
    ...noMark,
    key: 'otherDate',
    sign: 'otherDate',
    name: t('timeline.legend.otherDate'),
    shortName: t('timeline.legend.otherDateShort'),
  };
}

/** Hatched and blank time, side by side: only of the one do we know that we know nothing. */
function uncodedItems(t: Translator['t']): readonly LegendItem[] {
  return (['uncoded', 'blank'] as const).map((sign) => ({
    ...noMark,
    key: sign,
    sign,
    name: t(`timeline.legend.${sign}`),
    shortName: t(`timeline.legend.${sign}`),
    hint: t(`timeline.legend.${sign}Hint`),
  }));
}

/** What is on the plot and not named by its lanes. */
function legendItems(
  dataset: Dataset,
  contacts: readonly Contact[],
  grouping: LaneGrouping,
  translator: Translator,
): readonly LegendItem[] {
  const { t } = translator;
  const formats = new Set(contacts.map(({ format }) => format));
  const channels = new Set(contacts.map(({ channel }) => channel));
  const states = new Set(contacts.map(markState));
  const formatItems = fixedValues.format
    .filter((format) => formats.has(format))
    .map(
      (format): LegendItem => ({
        key: format,
        sign: 'mark',
        format,
        tone: null,
        state: 'filled',
        name: t(`timeline.legend.${format}`),
        shortName: t(`formatShort.${format}`),
      }),
    );
  const channelItems = dataset.channels
    .filter((channel) => channels.has(channel))
    .map((channel): LegendItem => {
      const name = channelLabel(dataset, channel, translator);
      return {
        key: channel,
        sign: 'colour',
        format: null,
        tone: channelTone(dataset, channel),
        state: 'filled',
        name,
        shortName: name,
      };
    });
  const stateItems = (['hollow', 'dashed', 'cross'] as const)
    .filter((state) => states.has(state))
    .map(
      (state): LegendItem => ({
        key: state,
        sign: 'mark',
        format: 'bilateral-visit',
        tone: null,
        state,
        name: t(`timeline.legend.${state}`),
        shortName: t(state === 'hollow' ? 'timeline.legend.hollowShort' : `timeline.legend.${state}`),
      }),
    );
  return [
    ...(grouping === 'channel' ? [] : channelItems),
    ...(grouping === 'format' ? [] : formatItems),
    ...stateItems,
  ];
}
