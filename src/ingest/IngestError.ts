/**
 * Why a report cannot be read, in the reader's terms:
 * - `empty`: nothing in it but blanks
 * - `tooLarge`: more bytes than any report has
 * - `format`: another kind of file, which `detail` names
 * - `binary`: no text at all
 * - `encoding`: text whose letters cannot be told; `detail` is the encoding that it claims
 * - `noParagraphs`: no sentence was found in it
 * - `noDate`: neither it nor anybody says when it was published
 */
export type IngestErrorCode =
  | 'empty'
  | 'tooLarge'
  | 'format'
  | 'binary'
  | 'encoding'
  | 'noParagraphs'
  | 'noDate';

/** A report that cannot be read. Plain facts: whoever shows it makes the sentence, in the reader's language. */
export class IngestError extends Error {
  override readonly name = 'IngestError';
  readonly code: IngestErrorCode;
  /** A name or a number that belongs in the sentence; empty where there is none. */
  readonly detail: string;

  constructor(code: IngestErrorCode, detail = '', options?: ErrorOptions) {
    super(detail ? `${code} (${detail})` : code, options);
    this.code = code;
    this.detail = detail;
  }
}
