/** An installed package and the licence that it comes with. */
export type PackageLicence = {
  readonly name: string;
  readonly version: string;
  /** What its package.json says, an SPDX expression as a rule. */
  readonly declared: string | null;
  /** Its licence and notice files, whole; mostly one. */
  readonly texts: readonly string[];
};

/** `react@19.3.1`: how the lock file, the bill of materials and the bundler's list find each other. */
export function packageRef({ name, version }: Pick<PackageLicence, 'name' | 'version'>): string {
  return `${name}@${version}`;
}
