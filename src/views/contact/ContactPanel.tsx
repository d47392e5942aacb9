import { useRef } from 'react';
import { useTranslator } from '#i18n/useTranslator.ts';
import type { Contact } from '#model/Dataset.ts';
import { contactDetail } from '#selectors/contactDetail.ts';
import { contactPosition } from '#selectors/contactPosition.ts';
import { contactName } from '#selectors/contactWords.ts';
import { useViewState } from '#state/useViewState.ts';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import { Highlighted } from '#views/Highlighted.tsx';
import { useSnapshot } from '#views/SnapshotProvider.tsx';
import { ContactConflicts } from './ContactConflicts.tsx';
import { ContactDocuments } from './ContactDocuments.tsx';
import { ContactHead } from './ContactHead.tsx';
import { ContactOutcomes } from './ContactOutcomes.tsx';
import styles from './ContactPanel.module.css';
import { ContactParticipants } from './ContactParticipants.tsx';
import { PanelBar } from './PanelBar.tsx';
import { PanelFrame } from './PanelFrame.tsx';
import { PanelSection } from './PanelSection.tsx';
import { panelKeys } from './panelKeys.ts';
import { panelTexts } from './panelTexts.ts';
import { ReturnToEvidence } from './ReturnToEvidence.tsx';
import { TopicCodings } from './TopicCodings.tsx';
import { usePanelFocus } from './usePanelFocus.ts';

type ContactPanelProps = {
  readonly contact: Contact;
  /** Leads to the list that the panel stands in the place of. */
  readonly onBack?: () => void;
};

/** One contact in full: what was discussed, on whose word, and how sure the coders are. */
export function ContactPanel({ contact, onBack }: ContactPanelProps) {
  const { dataset, selected } = useSnapshot();
  const openContact = useViewState((state) => state.openContact);
  const translator = useTranslator();
  const { t } = translator;
  const panel = useRef<HTMLElement>(null);
  const scroll = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const position = contactPosition(selected, contact);
  const detail = contactDetail(dataset, contact);
  const name = contactName(dataset, contact, translator);
  const close = () => openContact(null);
  usePanelFocus({ panel, heading, scroll }, contact.id);
  const onKeyDown = panelKeys(position, openContact);
  return (
    <PanelFrame label={t('contact.name', { name })} onClose={close}>
      <aside
        ref={panel}
        className={styles.panel}
        aria-label={t('contact.name', { name })}
        data-contact-panel={contact.id}
        onKeyDown={onKeyDown}
      >
        <PanelBar contact={contact} position={position} onOpen={openContact} onBack={onBack} />
        <ReturnToEvidence />
        <VisuallyHidden>
          <span role="status">{name}</span>
        </VisuallyHidden>
        <div ref={scroll} className={styles.scroll}>
          <ContactHead
            contact={contact}
            heading={heading}
            shown={panelTexts(dataset, contact, detail, translator)}
          />
          <TopicCodings groups={detail.groups} />
          <ContactOutcomes outcomes={detail.outcomes} />
          <ContactParticipants participants={detail.participants} />
          <ContactDocuments detail={detail} />
          <ContactConflicts contact={contact} documents={detail.documents} />
          {contact.coderNotes === null ? null : (
            <PanelSection title={t('contact.coderNotes')}>
              <p lang="en" className={styles.text}>
                <Highlighted text={contact.coderNotes} />
              </p>
            </PanelSection>
          )}
        </div>
      </aside>
    </PanelFrame>
  );
}
