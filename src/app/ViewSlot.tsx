import type { ReactNode } from 'react';
import { Part } from '#ui/Part.tsx';

type ViewSlotProps = { readonly id?: string; readonly className: string; readonly children: ReactNode };

/** The place of one view: while its code comes the room stays free, and if it fails the others go on. */
export function ViewSlot({ id, className, children }: ViewSlotProps) {
  return (
    <div id={id} className={className} data-slot="">
      <Part>{children}</Part>
    </div>
  );
}
