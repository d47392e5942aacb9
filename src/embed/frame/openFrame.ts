import type { Frame } from '#state/frameCodec.ts';
import { type HostChannel, hostChannel, type KnownHosts, type Said, speakerOn } from './hostChannel.ts';
import { keepDialogsInSight } from './keepDialogsInSight.ts';
import { reportHeight } from './reportHeight.ts';

/** This page as a frame: its way to the host, and what it says before the data is there. */
export type OpenFrame = HostChannel & { readonly say: (said: Said) => void; readonly close: () => void };

/** Begins to speak with the page around this one; an embedded page tells its height, and keeps dialogs in sight. */
export function openFrame(page: Window, hosts: KnownHosts, { isEmbedded, views }: Frame): OpenFrame {
  const channel = hostChannel(page, hosts);
  const say = speakerOn(channel);
  const name = ['readout', ...(views.length === 1 ? views : [])].join('-');
  const ends = isEmbedded
    ? [
        reportHeight(page, channel, (height) => say({ type: 'resize', height }), name),
        keepDialogsInSight(page),
      ]
    : [];
  return {
    ...channel,
    say,
    close: () => {
      for (const end of ends) end();
    },
  };
}
