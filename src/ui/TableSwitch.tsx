import { Button } from './Button.tsx';
import { Icon } from './Icon.tsx';

/** Shows the table of a chart instead of the chart, and back. */
export function TableSwitch({
  isTable,
  onChange,
  label,
  labelClassName,
}: {
  isTable: boolean;
  onChange: (isTable: boolean) => void;
  label: string;
  /** For a label that gives way to the sign alone; the button keeps its name. */
  labelClassName?: string | undefined;
}) {
  return (
    <Button look="quiet" aria-pressed={isTable} aria-label={label} onClick={() => onChange(!isTable)}>
      <Icon name="table" size={14} />
      <span className={labelClassName}>{label}</span>
    </Button>
  );
}
