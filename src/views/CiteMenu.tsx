import type { ReactNode } from 'react';
import { useTranslator } from '#i18n/useTranslator.ts';
import { Popover } from '#ui/Popover.tsx';
import { lazyView } from '#views/lazyView.ts';

/** What a reader may want to cite: contacts and documents, by id. */
export type CiteSubject = {
  /** What it is, in a few words. */
  readonly label: string;
  /** The language of the label, where it is not the reader's. */
  readonly lang?: string;
  /** What the file is named after. */
  readonly fileTitle: string;
  readonly contacts: readonly string[];
  readonly documents: readonly string[];
};

type CiteMenuProps = {
  /** What can be cited here; the reader chooses where there are several. */
  readonly subjects: readonly [CiteSubject, ...CiteSubject[]];
  readonly look: 'plain' | 'icon';
  readonly trigger: ReactNode;
  /** Name of the button, where what it shows is no word. */
  readonly triggerLabel?: string;
};

const CitePanel = lazyView(async () => (await import('./CitePanel.tsx')).CitePanel);

/** A button that offers citations, to copy or as a file. */
export function CiteMenu({ subjects, look, trigger, triggerLabel }: CiteMenuProps) {
  const { t } = useTranslator();
  return (
    <Popover
      look={look}
      label={t('cite.title')}
      trigger={trigger}
      {...(triggerLabel === undefined ? {} : { triggerLabel })}
    >
      {() => <CitePanel subjects={subjects} />}
    </Popover>
  );
}
