import { createContext, useContext } from 'react';
import type { OpenFrame } from '#embed/frame/openFrame.ts';

/** The way to the page around this one; null where there is none, or until it is open. */
export const HostContext = createContext<OpenFrame | null>(null);

/** The page around this one. */
export function useHost(): OpenFrame | null {
  return useContext(HostContext);
}
