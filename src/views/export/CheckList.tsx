import styles from './ExportDialog.module.css';

type CheckListProps<Value extends string> = {
  readonly title: string;
  readonly options: readonly { readonly value: Value; readonly label: string; readonly hint?: string }[];
  readonly chosen: readonly Value[];
  /** Is given those that are chosen, in the order of the options. */
  readonly onChange: (chosen: readonly Value[]) => void;
};

/** Any of a few. */
export function CheckList<Value extends string>({ title, options, chosen, onChange }: CheckListProps<Value>) {
  const toggled = (value: Value) =>
    options
      .map((option) => option.value)
      .filter((other) => (other === value ? !chosen.includes(value) : chosen.includes(other)));
  return (
    <fieldset className={styles.choices}>
      <legend>{title}</legend>
      {options.map(({ value, label, hint }) => (
        <label key={value} className={styles.choice}>
          <input type="checkbox" checked={chosen.includes(value)} onChange={() => onChange(toggled(value))} />
          <span>{label}</span>
          {hint ? <span className={styles.hint}>{hint}</span> : null}
        </label>
      ))}
    </fieldset>
  );
}
