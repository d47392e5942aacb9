import type { ComponentProps } from 'react';
import styles from './Field.module.css';
import { Field } from './Field.tsx';

type TextFieldProps = Omit<ComponentProps<typeof Field>, 'children'> & {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Lines of a longer text; one is a single line. */
  readonly lines?: number;
  readonly lang?: string;
  readonly type?: 'text' | 'url';
};

/** Longer than any value is meant to be. */
const longest = 2000;

/** A value that is typed. */
export function TextField({ value, onChange, lines = 1, lang, type = 'text', ...field }: TextFieldProps) {
  return (
    <Field {...field}>
      {(props) =>
        lines > 1 ? (
          <textarea
            {...props}
            className={styles.control}
            rows={lines}
            lang={lang}
            maxLength={longest}
            value={value}
            onChange={({ target }) => onChange(target.value)}
          />
        ) : (
          <input
            {...props}
            className={styles.control}
            type={type}
            lang={lang}
            autoComplete="off"
            maxLength={longest}
            value={value}
            onChange={({ target }) => onChange(target.value)}
          />
        )
      }
    </Field>
  );
}
