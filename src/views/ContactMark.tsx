import { useTranslator } from '#i18n/useTranslator.ts';
import type { Contact } from '#model/Dataset.ts';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import { channelTone } from './channelTone.ts';
import { LocalDot } from './LocalDot.tsx';
import { markOutline, markPaint, markState } from './markShape.ts';
import { useDataset } from './SnapshotProvider.tsx';

/** The mark of a contact, as on the timeline, beside a line of text; that only a local report has it is said, too. */
export function ContactMark({ contact }: { contact: Contact }) {
  const dataset = useDataset();
  const { t } = useTranslator();
  const { format, channel, isLocal } = contact;
  const state = markState(contact);
  return (
    <>
      <svg
        width="15"
        height="15"
        viewBox="-7.5 -7.5 15 15"
        overflow="visible"
        aria-hidden="true"
        data-tone={channelTone(dataset, channel)}
      >
        <path d={markOutline(format, state)} {...markPaint(state)} />
        {isLocal ? <LocalDot /> : null}
      </svg>
      {isLocal ? <VisuallyHidden>{t('mark.local')} </VisuallyHidden> : null}
    </>
  );
}
