import { useTranslator } from '#i18n/useTranslator.ts';
import { keyFigures } from '#selectors/keyFigures.ts';
import { useDerived } from '#views/useDerived.ts';
import { ContactsFigure } from './ContactsFigure.tsx';
import { GapFigure } from './GapFigure.tsx';
import styles from './KeyFigures.module.css';
import { RateFigure } from './RateFigure.tsx';
import { ReciprocityFigure } from './ReciprocityFigure.tsx';
import { SinceFigure } from './SinceFigure.tsx';
import { TopicFigure } from './TopicFigure.tsx';

/** What the selection comes to, in six figures; each explains itself and lists the contacts behind it. */
export function KeyFigures() {
  const { t } = useTranslator();
  const figures = useDerived(keyFigures);
  return (
    <section className={styles.figures} aria-label={t('keyFigures.title')}>
      <ul className={styles.row}>
        <ContactsFigure figures={figures} />
        <RateFigure figures={figures} />
        <GapFigure figures={figures} />
        <SinceFigure figures={figures} />
        <ReciprocityFigure figures={figures} />
        <TopicFigure figures={figures} />
      </ul>
    </section>
  );
}
