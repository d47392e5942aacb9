import type { PackageRecord } from '#model/schema/packageSchema.ts';
import type { Records } from '#model/schema/resources.ts';

/** A file of the data folder; `content` is undefined when it is not JSON. */
export type DataFile = {
  readonly path: string;
  readonly bytes: number;
  /** `sha256:` and the digest in hexadecimal. */
  readonly hash: string;
  readonly content: unknown;
};

/** Data whose every record fits its schema, as the rules see it. References may still lead nowhere. */
export type CheckedData = { readonly pack: PackageRecord; readonly records: Records };
