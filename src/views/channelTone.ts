import type { Dataset } from '#model/Dataset.ts';

/** The number of a channel's colour (`data-tone`, ui/tokens.css): its place among the channels, from 1. */
export function channelTone({ channels }: Dataset, channel: string): number {
  return channels.indexOf(channel) + 1;
}
