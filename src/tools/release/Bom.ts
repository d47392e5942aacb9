/** A licence as CycloneDX states it: by its SPDX id, by a name, or as an SPDX expression. */
export type BomLicence =
  | {
      readonly license: {
        readonly id?: string;
        readonly name?: string;
        readonly url?: string;
        readonly text?: { readonly contentType: string; readonly content: string };
      };
    }
  | { readonly expression: string };

export type BomComponent = {
  readonly 'bom-ref': string;
  readonly type: string;
  readonly name: string;
  readonly version: string;
  readonly description?: string;
  readonly scope?: string;
  readonly licenses?: readonly BomLicence[];
  readonly purl?: string;
  readonly properties?: readonly { readonly name: string; readonly value: string }[];
  readonly externalReferences?: readonly unknown[];
};

/**
 * A software bill of materials, as far as the release reads or writes it.
 *
 * @see {@link https://cyclonedx.org/docs/1.5/json/ | CycloneDX 1.5}
 */
export type Bom = {
  readonly serialNumber?: string;
  readonly metadata: {
    readonly timestamp: string;
    readonly tools: readonly { readonly vendor?: string; readonly name: string; readonly version?: string }[];
    readonly component: BomComponent;
  };
  readonly components: readonly BomComponent[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
};
