import { useTranslator } from '#i18n/useTranslator.ts';
import { useViewState } from '#state/useViewState.ts';
import { Button } from '#ui/Button.tsx';
import { Icon } from '#ui/Icon.tsx';
import styles from './ReturnToEvidence.module.css';

/** Leads back to the list behind a figure from which the contact was opened; nothing where it was not. */
export function ReturnToEvidence() {
  const left = useViewState((state) => state.leftEvidence);
  const showEvidence = useViewState((state) => state.showEvidence);
  const { t } = useTranslator();
  if (left === null) return null;
  return (
    <Button look="quiet" className={styles.back ?? ''} onClick={() => showEvidence(left)}>
      <Icon name="previous" size={12} />
      <span className={styles.words}>{t('contact.backTo', { figure: left.title })}</span>
    </Button>
  );
}
