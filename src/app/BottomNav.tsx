import type { MessageKey } from '#i18n/Translator.ts';
import { useTranslator } from '#i18n/useTranslator.ts';
import { useViewContext } from '#state/useViewState.ts';
import type { FrameView } from '#state/View.ts';
import { Icon, type IconName } from '#ui/Icon.tsx';
import styles from './BottomNav.module.css';
import { useSectionInView } from './useSectionInView.ts';

const sections: readonly {
  readonly id: FrameView;
  readonly icon: IconName;
  readonly label: MessageKey;
}[] = [
  { id: 'timeline', icon: 'timeline', label: 'nav.timeline' },
  { id: 'map', icon: 'pin', label: 'nav.map' },
  { id: 'topics', icon: 'bars', label: 'nav.topics' },
  { id: 'contacts', icon: 'list', label: 'nav.contacts' },
];
const sectionIds = sections.map(({ id }) => id);

/** On a phone: the four sections at the foot of the window. */
export function BottomNav() {
  const { t } = useTranslator();
  const { hidden } = useViewContext().frame;
  const current = useSectionInView(sectionIds);
  return (
    <nav className={styles.nav} aria-label={t('nav.title')}>
      {sections
        .filter(({ id }) => !hidden.has(id))
        .map(({ id, icon, label }) => (
          <a
            key={id}
            href={`#${id}`}
            className={styles.link}
            aria-current={id === current ? 'location' : undefined}
            onClick={(event) => {
              // Scrolls without an entry in the history, which belongs to the filters.
              event.preventDefault();
              document.getElementById(id)?.scrollIntoView();
            }}
          >
            <Icon name={icon} size={20} />
            {t(label)}
          </a>
        ))}
    </nav>
  );
}
