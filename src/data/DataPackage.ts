/** A field of a resource's records, as the data package describes it; what it does not say is empty, null or false. */
export type PackageField = {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly type: string;
  /** What form the value has, such as `edtf`. */
  readonly format: string;
  /** The resource whose ids it holds. */
  readonly references: string;
  readonly isRequired: boolean;
  readonly isUnique: boolean;
  readonly allowed: readonly string[];
  readonly pattern: string;
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly minLength: number | null;
  /** What a list holds. */
  readonly items: PackageField | null;
  /** The fields of an object. */
  readonly fields: readonly PackageField[];
};

export type PackageResource = {
  readonly name: string;
  /** Path of its file below the data folder. */
  readonly path: string;
  readonly bytes: number | null;
  readonly fields: readonly PackageField[];
};

/** Something that the package names with a link: a licence or a source. */
export type PackageLink = { readonly title: string; readonly path: string };

/** What `datapackage.json` says of itself and of its files, as far as it says it. */
export type DataPackage = {
  /** Its short name, fit for an identifier. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly version: string;
  readonly created: string;
  readonly licenses: readonly PackageLink[];
  readonly sources: readonly PackageLink[];
  readonly resources: readonly PackageResource[];
};
