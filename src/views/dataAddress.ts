import { createContext, useContext } from 'react';

/** Address of the data folder, without a slash at the end. */
export const DataAddressContext = createContext('data');

/** Where the data folder lies, for the files that a view loads by itself. */
export function useDataAddress(): string {
  return useContext(DataAddressContext);
}
