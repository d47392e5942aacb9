/** `npm run data:package`: brings the data package up to date with its files and the schema. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeResources, type ResourceDescription } from '#model/check/describeResources.ts';
import { packageFile } from '#model/schema/packageSchema.ts';
import { readDataFolder } from './readDataFolder.ts';

type Package = { readonly resources: readonly ResourceDescription[] };

const folder = process.argv[2] ?? 'public/data';
const { packageContent, files } = readDataFolder(folder);
const pack = packageContent as Package;
const resources = describeResources(pack.resources, files);

writeFileSync(join(folder, packageFile), `${JSON.stringify({ ...pack, resources }, null, 2)}\n`);
console.log(`${packageFile} describes ${resources.length} resources.`);
