import { useTranslator } from '#i18n/useTranslator.ts';
import styles from './Dictionary.module.css';

type FieldSearchProps = {
  readonly text: string;
  readonly onChange: (text: string) => void;
  /** Fields that are shown, of so many. */
  readonly found: number;
  readonly total: number;
};

/** Searches the names and descriptions of the fields. */
export function FieldSearch({ text, onChange, found, total }: FieldSearchProps) {
  const { t } = useTranslator();
  const count = t('dictionary.found', { count: found, total });
  return (
    <search className={styles.search}>
      <label className={styles.find}>
        <span>{t('dictionary.find')}</span>
        <input
          type="search"
          autoComplete="off"
          value={text}
          onChange={(event) => onChange(event.target.value)}
        />
      </label>
      <span role="status" className={styles.quiet}>
        {found === 0 && text.trim() !== '' ? t('dictionary.none') : count}
      </span>
    </search>
  );
}
