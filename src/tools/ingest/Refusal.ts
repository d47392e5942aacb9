/**
 * What a run of `npm run ingest` ends with: 0 done, 1 it was asked for wrongly, 2 a file cannot be read as a report,
 * 3 the data cannot be read, would not be valid, or could not be written.
 */
export type ExitCode = 0 | 1 | 2 | 3;

/** Why the command does not do what it was asked for; its message, one line, says what is wrong and what to do. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly exitCode: ExitCode;

  constructor(exitCode: ExitCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.exitCode = exitCode;
  }
}
