import { isSupportedSpdxId } from '@cyclonedx/cyclonedx-library/SPDX';
import type { Bom, BomComponent, BomLicence } from './Bom.ts';
import { sha256 } from './checksums.ts';
import { type PackageLicence, packageRef } from './PackageLicence.ts';
import type { DataPackage } from './readDataPackage.ts';
import { uuidOf } from './uuidOf.ts';

/** What npm does not know of the release, or says otherwise on every run. */
export type BomFacts = {
  readonly application: Pick<PackageLicence, 'name' | 'version' | 'declared'>;
  readonly dataset: DataPackage;
  /** Programs that made the build and the zip. */
  readonly tools: readonly Pick<PackageLicence, 'name' | 'version'>[];
  /** Licence of a component that npm states none for, by its reference. */
  readonly licenceOf: (ref: string) => PackageLicence;
};

/**
 * npm's bill of materials made that of a release: without packages for development, with the data set, and the same
 * whenever and wherever it is made.
 */
export function productionBom(npmBom: Bom, { application, dataset, tools, licenceOf }: BomFacts): Bom {
  const packages = npmBom.components
    .filter(isShipped)
    .map((component) => cleaned(component, licenceOf))
    .toSorted((one, other) => (one['bom-ref'] < other['bom-ref'] ? -1 : 1));
  const data = dataComponent(dataset);
  const ownRef = packageRef(application);
  const known = new Set(packages.map((component) => component['bom-ref']));
  const dependencies = npmBom.dependencies
    .filter(({ ref }) => known.has(ref) || ref === ownRef)
    .map(({ ref, dependsOn }) => {
      const shipped = dependsOn.filter((other) => known.has(other));
      return { ref, dependsOn: (ref === ownRef ? [...shipped, data['bom-ref']] : shipped).sort() };
    });
  return withSerialNumber({
    ...npmBom,
    metadata: {
      ...npmBom.metadata,
      timestamp: dataset.date.toISOString(),
      // npm's own version would make the file another one on each machine.
      tools: [{ vendor: 'npm', name: 'cli' }, ...tools.map(({ name, version }) => ({ name, version }))],
      component: applicationComponent(npmBom.metadata.component, application),
    },
    components: [...packages, data],
    dependencies: [...dependencies, { ref: data['bom-ref'], dependsOn: [] }],
  });
}

/** npm's optional ones are there for development; a production dependency would take them too, as one takes TypeScript. */
function isShipped({ scope, properties = [] }: BomComponent): boolean {
  return scope !== 'optional' && !properties.some(({ name }) => name === 'cdx:npm:package:development');
}

/**
 * Without addresses, of which one may be that of a registry in somebody's house, and without what a version of npm adds
 * of its own, such as folders. What remains is name, version, purl, hash and licence.
 */
function cleaned(component: BomComponent, licenceOf: BomFacts['licenceOf']): BomComponent {
  const { externalReferences: _, properties: __, ...own } = component;
  return { ...own, licenses: own.licenses ?? [undeclaredLicence(licenceOf(own['bom-ref']))] };
}

function undeclaredLicence({ declared, texts }: PackageLicence): BomLicence {
  const name = declared ?? (texts.length > 0 ? 'Not declared; its licence file' : 'Not declared');
  if (texts.length === 0) return { license: { name } };
  return { license: { name, text: { contentType: 'text/plain', content: texts.join('\n\n') } } };
}

/** npm calls it after the folder that it lies in, and gives it the purl of whatever the registry has under its name. */
function applicationComponent(
  { description }: BomComponent,
  application: BomFacts['application'],
): BomComponent {
  const { name, version, declared } = application;
  return {
    'bom-ref': packageRef(application),
    type: 'application',
    name,
    version,
    ...(description && { description }),
    licenses: [spdxOrNamed(declared ?? 'Not declared')],
  };
}

function dataComponent({ name, version, title, licences }: DataPackage): BomComponent {
  return {
    'bom-ref': `data:${name}@${version}`,
    type: 'data',
    name,
    version,
    description: title,
    licenses:
      licences.length > 0
        ? licences.map((licence) => spdxOrNamed(licence.name, licence.path))
        : [spdxOrNamed('Not declared')],
  };
}

function spdxOrNamed(licence: string, url?: string): BomLicence {
  const stated = isSupportedSpdxId(licence) ? { id: licence } : { name: licence };
  return { license: url ? { ...stated, url } : stated };
}

/** Its number follows from what it says: another content, another number. */
function withSerialNumber(bom: Bom): Bom {
  const { serialNumber: _, ...content } = bom;
  const hash = sha256(Buffer.from(JSON.stringify(content)));
  return { ...bom, serialNumber: `urn:uuid:${uuidOf(`urn:sha256:${hash}`)}` };
}
