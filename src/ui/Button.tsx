import type { ComponentProps } from 'react';
import styles from './Button.module.css';

type ButtonProps = ComponentProps<'button'> & {
  /** `plain` has a border, `quiet` has none, `icon` is a square that needs `aria-label`, `link` is underlined. */
  readonly look?: 'plain' | 'primary' | 'quiet' | 'icon' | 'link';
};

/** A button, 32 pixels high; quiet ones and links 24. */
export function Button({ look = 'plain', className = '', ...props }: ButtonProps) {
  return (
    <button type="button" className={`${styles.button} ${styles[look] ?? ''} ${className}`} {...props} />
  );
}
