import { DataError } from './DataError.ts';

/**
 * Fetches and parses one JSON file.
 *
 * @param url where it is
 * @param file how to name it to the reader
 * @throws {DataError} `unreachable` (no answer), `missing` (404 or 410), `server` (another status),
 *   `webPage` (HTML in its place), `notJson`
 */
export async function fetchJson(url: string, file: string, signal?: AbortSignal): Promise<unknown> {
  const text = await fetchText(url, file, signal);
  try {
    return JSON.parse(text);
  } catch (cause) {
    const kind = text.trimStart().startsWith('<') ? 'webPage' : 'notJson';
    throw new DataError(kind, file, (cause as Error).message, { cause });
  }
}

async function fetchText(url: string, file: string, signal?: AbortSignal): Promise<string> {
  let response: Response;
  try {
    response = await fetch(url, { signal: signal ?? null });
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw new DataError('unreachable', file, String(cause), { cause });
  }
  if (!response.ok) {
    const kind = response.status === 404 || response.status === 410 ? 'missing' : 'server';
    throw new DataError(kind, file, `HTTP ${response.status}`);
  }
  try {
    return await response.text();
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw new DataError('unreachable', file, String(cause), { cause });
  }
}
