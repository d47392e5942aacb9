import type { Translator } from '#i18n/Translator.ts';
import { type Dataset, placeUnknown, remote, thirdCountry } from '#model/Dataset.ts';

/** What a channel is called under its part of the bar. */
export function channelShortLabel({ hosts }: Dataset, channel: string, { t, label }: Translator): string {
  if (channel === thirdCountry) return t('keyFigures.short.third-country');
  if (channel === remote) return t('keyFigures.short.remote');
  if (channel === placeUnknown) return t('keyFigures.short.place-unknown');
  return label(hosts.find((host) => host.channel === channel)?.shortLabel ?? { en: channel });
}
