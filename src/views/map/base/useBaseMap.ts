import { type MapFiles, useMapFiles } from '#data/useMapFiles.ts';
import { useDataAddress } from '#views/dataAddress.ts';
import { useIdle } from './useIdle.ts';

/** The files of the base map: the details follow when the page is at rest. */
export function useBaseMap(): MapFiles {
  return useMapFiles(useDataAddress(), useIdle());
}
