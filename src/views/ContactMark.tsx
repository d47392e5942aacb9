import type { Contact } from '#model/Dataset.ts';
import { channelTone } from './channelTone.ts';
import { markOutline, markPaint, markState } from './markShape.ts';
import { useDataset } from './SnapshotProvider.tsx';

/** The mark of a contact, as on the timeline, beside a line of text. */
export function ContactMark({ contact }: { contact: Contact }) {
  const dataset = useDataset();
  const state = markState(contact);
  return (
    <svg
      width="15"
      height="15"
      viewBox="-7.5 -7.5 15 15"
      aria-hidden="true"
      data-tone={channelTone(dataset, contact.channel)}
    >
      <path d={markOutline(contact.format, state)} {...markPaint(state)} />
    </svg>
  );
}
