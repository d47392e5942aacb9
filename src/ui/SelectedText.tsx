import { useEffect, useRef } from 'react';

type SelectedTextProps = {
  readonly text: string;
  /** Name of the field. */
  readonly label: string;
  readonly className?: string | undefined;
  readonly onEscape?: () => void;
};

/** A text to copy by hand, selected. */
export function SelectedText({ text, label, className, onEscape }: SelectedTextProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text is selected anew
  useEffect(() => field.current?.select(), [text]);
  return (
    <textarea
      ref={field}
      className={className}
      readOnly
      rows={4}
      value={text}
      aria-label={label}
      onKeyDown={({ key }) => key === 'Escape' && onEscape?.()}
    />
  );
}
