import { useId } from 'react';
import field from './Field.module.css';
import styles from './ListField.module.css';

type Options = readonly { readonly value: string; readonly label: string }[];

type AddSelectProps = {
  readonly label: string;
  /** What can be added; a group without a name stands by itself. */
  readonly groups: readonly { readonly label: string | null; readonly options: Options }[];
  readonly onAdd: (value: string) => void;
};

/** Adds to a list: what is chosen is added, and the choice is open again. */
export function AddSelect({ label, groups, onAdd }: AddSelectProps) {
  const id = useId();
  return (
    <select
      id={id}
      className={`${field.control} ${styles.add}`}
      aria-label={label}
      value=""
      onChange={({ target }) => {
        if (target.value !== '') onAdd(target.value);
      }}
    >
      <option value="">{label}</option>
      {groups.map((group) =>
        group.label === null ? (
          optionsOf(group.options)
        ) : (
          <optgroup key={group.label} label={group.label}>
            {optionsOf(group.options)}
          </optgroup>
        ),
      )}
    </select>
  );
}

function optionsOf(options: Options) {
  return options.map(({ value, label }) => (
    <option key={value} value={value}>
      {label}
    </option>
  ));
}
