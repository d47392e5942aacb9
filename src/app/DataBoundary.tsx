import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ErrorBoundary } from '#ui/ErrorBoundary.tsx';
import { ErrorPage } from './ErrorPage.tsx';

/** Shows the full-page error in place of a dashboard that cannot be shown. */
export function DataBoundary({ children }: { children: ReactNode }) {
  const { reset } = useQueryErrorResetBoundary();
  return (
    <ErrorBoundary onRetry={reset} fallback={(error, retry) => <ErrorPage error={error} onRetry={retry} />}>
      {children}
    </ErrorBoundary>
  );
}
