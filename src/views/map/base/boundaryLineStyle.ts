import type { BoundaryClass } from '#data/mapQuery.ts';
import styles from './BaseMap.module.css';

/** The style sheet's name for each class of line. */
export const boundaryLineStyle: Readonly<Record<BoundaryClass, string>> = {
  international: styles.international ?? '',
  disputed: styles.disputed ?? '',
  'line-of-control': styles.control ?? '',
  claim: styles.claim ?? '',
  hidden: '',
};
