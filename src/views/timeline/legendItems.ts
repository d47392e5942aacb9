import { fixedValues } from '#filter/Filter.ts';
import { channelLabel } from '#filter/valueLabel.ts';
import type { Translator } from '#i18n/Translator.ts';
import type { Contact, Dataset } from '#model/Dataset.ts';
import type { LaneGrouping } from '#selectors/timelineLanes.ts';
import { otherDates } from '#selectors/timelineOtherDates.ts';
import { channelTone } from '#views/channelTone.ts';
import { type MarkState, markState } from '#views/markShape.ts';

/**
 * One sign with its meaning: a shape for a format, a colour for a channel, a way of drawing for a state, or what is
 * drawn besides marks.
 */
export type LegendItem = {
  readonly key: string;
  readonly sign: 'mark' | 'local' | 'colour' | 'otherDate' | 'uncoded' | 'blank';
  readonly format: Contact['format'] | null;
  readonly tone: number | null;
  readonly state: MarkState;
  readonly name: string;
  readonly shortName: string;
  /** What the name is too short to say. */
  readonly hint?: string;
};

export function hasOtherDate(contact: Contact): boolean {
  return otherDates(contact).length > 0;
}

export const noMark = { format: null, tone: null, state: 'filled' } as const;

export function otherDateItem(t: Translator['t']): LegendItem {
  return {
    ...noMark,
    key: 'otherDate',
    sign: 'otherDate',
    name: t('timeline.legend.otherDate'),
    shortName: t('timeline.legend.otherDateShort'),
  };
}

/** The dot on marks that only local reports have brought, where there are any. */
export function localItems(contacts: readonly Contact[], t: Translator['t']): readonly LegendItem[] {
  if (!contacts.some(({ isLocal }) => isLocal)) return [];
  return [
    {
      key: 'local',
      sign: 'local',
      format: 'bilateral-visit',
      tone: null,
      state: 'hollow',
      name: t('mark.local'),
      shortName: t('mark.localShort'),
    },
  ];
}

/** Hatched and blank time, side by side: only of the one do we know that we know nothing. */
export function uncodedItems(t: Translator['t']): readonly LegendItem[] {
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
export function legendItems(
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
    ...localItems(contacts, t),
  ];
}
