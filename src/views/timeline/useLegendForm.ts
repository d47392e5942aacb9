import { useMemo } from 'react';
import { fixedValues } from '#filter/Filter.ts';
import { channelLabel } from '#filter/valueLabel.ts';
import type { Translator } from '#i18n/Translator.ts';
import { useTranslator } from '#i18n/useTranslator.ts';
import type { Contact, Dataset } from '#model/Dataset.ts';
import type { LaneGrouping } from '#selectors/timelineLanes.ts';
import { textWidth } from '#ui/textWidth.ts';
import { channelTone } from '#views/channelTone.ts';
import { type MarkState, markState } from '#views/markShape.ts';
import { useDataset, useSnapshot } from '#views/SnapshotProvider.tsx';
import { useKept } from './useKept.ts';

/** One sign with its meaning: a shape for a format, a colour for a channel, or a way of drawing for a state. */
export type LegendItem = {
  readonly key: string;
  readonly format: Contact['format'] | null;
  readonly tone: number | null;
  readonly state: MarkState;
  readonly name: string;
  readonly shortName: string;
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

/** What the legend says, and in which form it fits beside the title and the actions. */
export function useLegendForm(width: number, grouping: LaneGrouping): LegendPlan {
  const dataset = useDataset();
  const translator = useTranslator();
  const contacts = useKept(useSnapshot().except('time'));
  return useMemo(() => {
    const items = legendItems(dataset, contacts, grouping, translator);
    const { t } = translator;
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
    const subtitle = words(12, t(`timeline.by.${grouping}`));
    const needed = (name: 'name' | 'shortName') =>
      items.reduce((sum, item) => sum + sign + signGap + itemGap + textWidth(item[name]), 0);
    if (width < 700) return { items, form: 'below', hasSubtitle: width > 560 || width < 480 };
    if (head + subtitle + needed('name') <= width) return { items, form: 'long', hasSubtitle: true };
    if (head + subtitle + needed('shortName') <= width) return { items, form: 'short', hasSubtitle: true };
    if (head + needed('shortName') <= width) return { items, form: 'short', hasSubtitle: false };
    return { items, form: 'below', hasSubtitle: true };
  }, [dataset, contacts, grouping, translator, width]);
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
