import { useTranslator } from '#i18n/useTranslator.ts';
import type { KeyFigures } from '#selectors/keyFigures.ts';
import { useSnapshot } from '#views/SnapshotProvider.tsx';
import { Explanation, latestFirst } from './Explanation.tsx';
import { Figure } from './Figure.tsx';
import { Fitted } from './Fitted.tsx';

/** How many contacts and documents; the contacts keep step with a brush that is dragged. */
export function ContactsFigure({ figures: { contacts, documents, rate } }: { figures: KeyFigures }) {
  const { t, number } = useTranslator();
  const count = useSnapshot('urgent').selected.length;
  const title = t('keyFigures.contacts');
  const behind = t('count.documents', { count: documents });
  const perYear = rate ? t('keyFigures.rate.brief', { rate: number(rate.perYear, 1) }) : behind;
  return (
    <Figure title={title} name={title} value={number(count)} note={<Fitted wide={behind} phone={perYear} />}>
      {(close) => (
        <Explanation
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
