import { useQuery } from '@tanstack/react-query';
import { DataError } from './DataError.ts';
import type { DataPackage } from './DataPackage.ts';
import { packageQuery } from './packageQuery.ts';

/** `pack` is null until it has come; `failure` says why it has not, and `retry` asks again. */
export type PackageState = {
  readonly pack: DataPackage | null;
  readonly failure: DataError | null;
  readonly retry: () => void;
};

/** What the data package says of itself and of its files. */
export function usePackage(base: string): PackageState {
  const { data, error, refetch } = useQuery(packageQuery(base));
  return {
    pack: data ?? null,
    failure: error instanceof DataError ? error : null,
    retry: () => void refetch(),
  };
}
