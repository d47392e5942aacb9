import { createContext, type ReactNode, Suspense, useContext } from 'react';
import { ErrorBoundary, type Fallback } from './ErrorBoundary.tsx';

/** What stands in place of a part that has failed; nothing, unless somebody who has words for it says. */
export const PartFallbackContext = createContext<Fallback>(() => null);

/** A part of the page that may be late or fail: its place stays empty until it comes, and the others go on. */
export function Part({ children }: { children: ReactNode }) {
  return (
    <ErrorBoundary fallback={useContext(PartFallbackContext)}>
      <Suspense fallback={null}>{children}</Suspense>
    </ErrorBoundary>
  );
}
