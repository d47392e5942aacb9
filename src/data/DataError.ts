/** What went wrong, in the reader's terms: it picks the words of the error page. */
export type DataErrorKind = 'unreachable' | 'missing' | 'server' | 'webPage' | 'notJson' | 'wrongShape';

/**
 * A file that the page cannot do without could not be used.
 * `file` is its path as the reader would name it; `detail` is for whoever maintains the files.
 */
export class DataError extends Error {
  override readonly name = 'DataError';
  readonly kind: DataErrorKind;
  readonly file: string;
  readonly detail: string;

  constructor(kind: DataErrorKind, file: string, detail: string, options?: ErrorOptions) {
    super(`${file}: ${kind} (${detail})`, options);
    this.kind = kind;
    this.file = file;
    this.detail = detail;
  }
}
