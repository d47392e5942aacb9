import { useQuery } from '@tanstack/react-query';
import { coarseLandQuery, type Land } from './mapQuery.ts';

/** The small outline of the land; undefined until it has come. */
export function useCoarseLand(base: string): Land | undefined {
  return useQuery(coarseLandQuery(base)).data;
}
