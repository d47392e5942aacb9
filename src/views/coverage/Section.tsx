import type { ReactNode } from 'react';
import styles from './Coverage.module.css';

/** Ids of the headings, which the contents lead to. */
export const sectionIds = {
  claims: 'coverage-claims',
  meetings: 'coverage-meetings',
  documents: 'coverage-documents',
  codings: 'coverage-codings',
  missing: 'coverage-missing',
  limits: 'coverage-limits',
} as const;

type SectionProps = {
  readonly id: keyof typeof sectionIds;
  readonly title: string;
  readonly children: ReactNode;
};

/** A section of the report under its heading. */
export function Section({ id, title, children }: SectionProps) {
  return (
    <section className={styles.section} aria-labelledby={sectionIds[id]}>
      <h3 id={sectionIds[id]} tabIndex={-1} className={styles.heading}>
        {title}
      </h3>
      {children}
    </section>
  );
}
