import { useTranslator } from '#i18n/useTranslator.ts';
import type { KeyFigures } from '#selectors/keyFigures.ts';
import { useSnapshot } from '#views/SnapshotProvider.tsx';
import { contactsTexts } from './contactsTexts.ts';
import { Figure } from './Figure.tsx';
import { LazyExplanation } from './LazyExplanation.tsx';
import { latestFirst } from './latestFirst.ts';

/** How many contacts and documents; the contacts keep step with a brush that is dragged. */
export function ContactsFigure({ figures }: { figures: KeyFigures }) {
  const translator = useTranslator();
  const { t } = translator;
  const { contacts } = figures;
  const count = useSnapshot('urgent').selected.length;
  const title = t('keyFigures.contacts');
  return (
    <Figure title={title} texts={contactsTexts(figures, count, translator)}>
      {(close) => (
        <LazyExplanation
          title={title}
          text={[t('keyFigures.contacts.how')]}
          groups={[
            { heading: t('keyFigures.behind', { count: contacts.length }), contacts: latestFirst(contacts) },
          ]}
          close={close}
        />
      )}
    </Figure>
  );
}
