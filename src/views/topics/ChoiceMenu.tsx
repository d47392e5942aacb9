import { Button } from '#ui/Button.tsx';
import { Icon } from '#ui/Icon.tsx';
import { Popover } from '#ui/Popover.tsx';
import styles from './TopicsView.module.css';

/** One question of a menu: what is asked, and what can be answered. */
export type MenuChoice<Value extends string = string> = {
  readonly title: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value) => void;
};

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
      {choice.options.map(({ value, label }) => (
        <Button
          key={value}
          look="quiet"
          aria-pressed={value === choice.value}
          onClick={() => {
            choice.onChange(value);
            close();
          }}
        >
          <span className={styles.check}>
            {value === choice.value ? <Icon name="check" size={14} /> : null}
          </span>
          {label}
        </Button>
      ))}
    </div>
  );
}
