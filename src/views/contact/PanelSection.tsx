import type { ReactNode } from 'react';
import styles from './PanelSection.module.css';

type PanelSectionProps = {
  readonly title: string;
  /** Beside the title: counts, and what explains them. */
  readonly caption?: ReactNode;
  readonly action?: ReactNode;
  readonly children: ReactNode;
};

/** A part of the panel under a rule, with its heading. */
export function PanelSection({ title, caption, action, children }: PanelSectionProps) {
  return (
    <section className={styles.section}>
      <div className={styles.head}>
        <h3 className={styles.title}>{title}</h3>
        {caption ? <div className={styles.caption}>{caption}</div> : null}
        {action ? <div className={styles.action}>{action}</div> : null}
      </div>
      {children}
    </section>
  );
}
