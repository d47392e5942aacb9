import { configFile, defaultConfig } from '#model/Config.ts';
import { type ConfigTerms, type ReadConfig, readConfig } from '#model/readConfig.ts';
import { DataError } from './DataError.ts';
import { fetchJson } from './fetchJson.ts';

/**
 * Loads `config.json` from beside the page. A site without one has the defaults.
 *
 * @throws {DataError} the file is there and cannot be read as a whole; a wrong setting never throws, it is in `problems`
 */
export async function loadConfig(terms: ConfigTerms, signal?: AbortSignal): Promise<ReadConfig> {
  const content = await fetchJson(configFile, configFile, signal).catch((error: unknown) => {
    if (error instanceof DataError && error.kind === 'missing') return null;
    throw error;
  });
  if (content === null) return { config: defaultConfig, problems: [] };
  if (typeof content !== 'object' || Array.isArray(content))
    throw new DataError('wrongShape', configFile, 'not an object with settings');
  return readConfig(content as Record<string, unknown>, terms);
}
