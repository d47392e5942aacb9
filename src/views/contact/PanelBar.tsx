import { useState } from 'react';
import { useTranslator } from '#i18n/useTranslator.ts';
import type { Contact } from '#model/Dataset.ts';
import type { ContactPosition } from '#selectors/contactPosition.ts';
import { Button } from '#ui/Button.tsx';
import { copyText } from '#ui/copyText.ts';
import { Icon, type IconName } from '#ui/Icon.tsx';
import { ContactCiteMenu } from './ContactCiteMenu.tsx';
import { type Copied, CopyOutcome } from './CopyOutcome.tsx';
import styles from './PanelBar.module.css';

type PanelBarProps = {
  readonly contact: Contact;
  readonly position: ContactPosition;
  readonly onOpen: (id: string | null) => void;
  readonly onBack: (() => void) | undefined;
};

/** Where the contact stands in the selection, and what can be done with it as a whole. */
export function PanelBar({ contact, position, onOpen, onBack }: PanelBarProps) {
  const { t, number } = useTranslator();
  const [copied, setCopied] = useState<Copied | null>(null);
  const copyLink = async () => {
    const text = location.href;
    setCopied({ text, isDone: await copyText(text) });
  };
  const where =
    position.number === null
      ? t('contact.notSelected')
      : t('contact.position', { number: number(position.number), total: number(position.total) });
  return (
    <div className={styles.bar}>
      {onBack ? <Act icon="list" label={t('contact.back')} onAct={onBack} /> : null}
      <Neighbour
        icon="previous"
        label={t('contact.previous')}
        shortcut="["
        contact={position.previous}
        onOpen={onOpen}
      />
      <span className={styles.position}>{where}</span>
      <Neighbour icon="next" label={t('contact.next')} shortcut="]" contact={position.next} onOpen={onOpen} />
      <span className={styles.acts}>
        <Act icon="link" label={t('contact.copyLink')} onAct={() => void copyLink()} />
        <ContactCiteMenu contact={contact} />
        <Act icon="close" label={t('contact.close')} onAct={() => onOpen(null)} />
      </span>
      <CopyOutcome copied={copied} onDismiss={() => setCopied(null)} />
    </div>
  );
}

function Act({ icon, label, onAct }: { icon: IconName; label: string; onAct: () => void }) {
  return (
    <Button look="icon" aria-label={label} title={label} onClick={onAct}>
      <Icon name={icon} />
    </Button>
  );
}

type NeighbourProps = {
  readonly icon: IconName;
  readonly label: string;
  readonly shortcut: string;
  readonly contact: Contact | null;
  readonly onOpen: (id: string) => void;
};

/** At the end of the selection the button stays, so that the focus on it is not lost. */
function Neighbour({ icon, label, shortcut, contact, onOpen }: NeighbourProps) {
  return (
    <Button
      look="icon"
      aria-label={label}
      title={`${label} (${shortcut})`}
      aria-keyshortcuts={shortcut}
      aria-disabled={contact === null}
      className={styles.neighbour ?? ''}
      onClick={() => contact && onOpen(contact.id)}
    >
      <Icon name={icon} />
    </Button>
  );
}
