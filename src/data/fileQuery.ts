import { DataError } from './DataError.ts';

/** How a file of the site is asked for: once, since it does not change while the page lives. */
export const fileQuery = {
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
  refetchOnWindowFocus: false,
  refetchOnReconnect: false,
  retry: (failures: number, error: Error) => mayPass(error) && failures < 2,
  retryDelay: (failures: number) => 400 * 2 ** failures,
} as const;

/** Failures that may pass by themselves; the others need a hand. */
function mayPass(error: Error): boolean {
  return error instanceof DataError && (error.kind === 'unreachable' || error.kind === 'server');
}
