import type { ComponentProps } from 'react';
import styles from './Field.module.css';
import { Field } from './Field.tsx';

type ChoiceFieldProps<Value extends string> = Omit<ComponentProps<typeof Field>, 'children'> & {
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  /** What stands for no value; where there must be one it is left out. */
  readonly none?: string;
  readonly value: Value | null;
  readonly onChange: (value: Value | null) => void;
};

/** A value that is chosen from a list. */
export function ChoiceField<Value extends string>({
  options,
  none,
  value,
  onChange,
  ...field
}: ChoiceFieldProps<Value>) {
  return (
    <Field {...field}>
      {(props) => (
        <select
          {...props}
          className={styles.control}
          value={value ?? ''}
          onChange={({ target }) => onChange((target.value || null) as Value | null)}
        >
          {none === undefined ? null : <option value="">{none}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
