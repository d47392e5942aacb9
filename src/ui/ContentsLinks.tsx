import styles from './ContentsLinks.module.css';

/** A part of a page that is read from top to bottom: the id of its heading, and its words. */
export type ContentsEntry = { readonly id: string; readonly title: string; readonly lang?: string };

/** Links to the parts of a sheet; they lead to the heading without an entry in the history, which belongs to the filters. */
export function ContentsLinks({ label, entries }: { label: string; entries: readonly ContentsEntry[] }) {
  return (
    <nav aria-label={label} className={styles.contents}>
      <ul>
        {entries.map(({ id, title, lang }) => (
          <li key={id}>
            <a
              href={`#${id}`}
              lang={lang}
              onClick={(event) => {
                event.preventDefault();
                const heading = document.getElementById(id);
                heading?.scrollIntoView();
                heading?.focus({ preventScroll: true });
              }}
            >
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
