import { createContext, type ReactNode, useContext } from 'react';
import { createPortal } from 'react-dom';

/** The place in the head of the view where a form puts its menus. */
export const FormActionsContext = createContext<HTMLElement | null>(null);

/** The menus of a form, beside the tabs. */
export function FormActions({ children }: { children: ReactNode }) {
  const place = useContext(FormActionsContext);
  return place && createPortal(children, place);
}
