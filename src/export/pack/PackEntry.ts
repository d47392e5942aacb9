/** A file of a pack, made only when its turn comes. */
export type PackEntry = {
  /** Where it lies in the pack, folders and all: `data/contacts.csv`. */
  readonly path: string;
  /** What it is, in a line. */
  readonly about: string;
  readonly make: (signal: AbortSignal) => Promise<Blob | string>;
};

/** A file that is in the pack. */
export type PackedFile = Pick<PackEntry, 'path' | 'about'>;

/** A file that could not be made, and why. */
export type FailedFile = PackedFile & { readonly reason: string };

/** What a pack came to hold. */
export type PackContent = { readonly files: readonly PackedFile[]; readonly failed: readonly FailedFile[] };
