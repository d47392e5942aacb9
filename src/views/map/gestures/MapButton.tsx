import type { ComponentProps } from 'react';
import styles from './MapControls.module.css';

const signs = {
  plus: 'M8 3.5v9M3.5 8h9',
  minus: 'M3.5 8h9',
  home: 'M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.500H2.500V10M6.500 8h3M8 6.500v3',
  area: 'M2.500 5V2.500H5M7 2.500h2M11 2.500h2.500V5M13.500 7v2M13.500 11v2.500H11M9 13.500H7M5 13.500H2.500V11M2.500 9V7',
} as const;

type MapButtonProps = ComponentProps<'button'> & {
  readonly sign: keyof typeof signs;
  readonly label: string;
};

/** A small button that floats on the map. */
export function MapButton({ sign, label, ...props }: MapButtonProps) {
  return (
    <button type="button" className={styles.button} aria-label={label} title={label} {...props}>
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        <path d={signs[sign]} fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />
      </svg>
    </button>
  );
}
