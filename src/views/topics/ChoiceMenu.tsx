import { Button } from '#ui/Button.tsx';
import { Icon } from '#ui/Icon.tsx';
import { Popover } from '#ui/Popover.tsx';
import type { MenuChoice } from './menuChoice.ts';
import styles from './TopicsView.module.css';

type ChoiceMenuProps = {
  /** What is chosen, as it stands in the head. */
  readonly full: string;
  /** The same where the head is narrow. */
  readonly brief: string;
  /** Name of the button, where what stands there does not say what is chosen; holds it. */
  readonly name?: string;
  readonly choices: readonly MenuChoice[];
};

/** A menu of a form, in the head of the view. */
export function ChoiceMenu({ full, brief, name = full, choices }: ChoiceMenuProps) {
  return (
    <Popover
      look="quiet"
      label={choices.map(({ title }) => title).join(', ')}
      triggerLabel={name}
      trigger={
        <>
          <span className={styles.fullWord}>{full}</span>
          <span className={styles.briefWord}>{brief}</span>
          <Icon name="down" size={12} />
        </>
      }
    >
      {(close) => (
        <div className={styles.menu}>
          {choices.map((choice) => (
            <MenuPart key={choice.title} choice={choice} close={close} />
          ))}
        </div>
      )}
    </Popover>
  );
}

function MenuPart({ choice, close }: { choice: MenuChoice; close: () => void }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be for form fields
    <div role="group" aria-label={choice.title} className={styles.menu}>
      <p className={styles.menuTitle} aria-hidden="true">
        {choice.title}
      </p>
      {choice.options.map(({ label, isChosen, onChoose }) => (
        <Button
          key={label}
          look="quiet"
          aria-pressed={isChosen}
          onClick={() => {
            onChoose();
            close();
          }}
        >
          <span className={styles.check}>{isChosen ? <Icon name="check" size={14} /> : null}</span>
          {label}
        </Button>
      ))}
    </div>
  );
}
