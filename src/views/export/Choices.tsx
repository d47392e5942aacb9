import { useId } from 'react';
import styles from './ExportDialog.module.css';

type ChoicesProps<Value extends string | number | boolean> = {
  readonly title: string;
  readonly options: readonly { readonly value: Value; readonly label: string; readonly hint?: string }[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
};

/** One of a few, all of them seen. */
export function Choices<Value extends string | number | boolean>({
  title,
  options,
  chosen,
  onChoose,
}: ChoicesProps<Value>) {
  const name = useId();
  return (
    <fieldset className={styles.choices}>
      <legend>{title}</legend>
      {options.map(({ value, label, hint }) => (
        <label key={String(value)} className={styles.choice}>
          <input type="radio" name={name} checked={value === chosen} onChange={() => onChoose(value)} />
          <span>{label}</span>
          {hint ? <span className={styles.hint}>{hint}</span> : null}
        </label>
      ))}
    </fieldset>
  );
}
