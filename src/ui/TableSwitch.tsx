import { Button } from './Button.tsx';
import { Icon } from './Icon.tsx';

/** Shows the table of a chart instead of the chart, and back. */
export function TableSwitch({
  isTable,
  onChange,
  label,
}: {
  isTable: boolean;
  onChange: (isTable: boolean) => void;
  label: string;
}) {
  return (
    <Button look="quiet" aria-pressed={isTable} onClick={() => onChange(!isTable)}>
      <Icon name="table" size={14} />
      {label}
    </Button>
  );
}
