/** `blocked`: the browser lets the page keep nothing, or gives no answer; `full`: it has no room left. */
export type LocalLayerFailure = 'blocked' | 'full';

/** Reports could not be read, kept or dropped. `detail` is what the browser says of it, in English. */
export class LocalLayerError extends Error {
  override readonly name = 'LocalLayerError';
  readonly failure: LocalLayerFailure;
  readonly detail: string;

  constructor(cause: unknown) {
    const { name, message } = cause instanceof Error ? cause : { name: '', message: String(cause) };
    super(`${name}: ${message}`, { cause });
    this.failure = name === 'QuotaExceededError' ? 'full' : 'blocked';
    this.detail = message || name;
  }
}
