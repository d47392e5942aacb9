import { type ReactNode, useId } from 'react';
import styles from './ViewFrame.module.css';

type ViewFrameProps = {
  /** Id of the section, which links within the page lead to. */
  readonly id: string;
  readonly title: string;
  /** Name of the landmark, where it is not the title. */
  readonly name?: string;
  readonly subtitle?: ReactNode;
  /** Between the title and the actions: a legend, or the forms of the view. */
  readonly extra?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
};

/** A section of the page: a head with title, subtitle and actions, and under it the view. */
export function ViewFrame({ id, title, name, subtitle, extra, actions, children }: ViewFrameProps) {
  const titleId = useId();
  return (
    <section
      id={id}
      tabIndex={-1}
      className={styles.frame}
      {...(name ? { 'aria-label': name } : { 'aria-labelledby': titleId })}
    >
      <header className={styles.head}>
        <h2 id={titleId} className={styles.title}>
          {title}
        </h2>
        {subtitle ? <p className={styles.subtitle}>{subtitle}</p> : null}
        <div className={styles.extra}>{extra}</div>
        <div className={styles.actions}>{actions}</div>
      </header>
      {children}
    </section>
  );
}
