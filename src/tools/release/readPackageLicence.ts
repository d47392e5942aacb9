import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PackageLicence } from './PackageLicence.ts';

type Manifest = {
  readonly name: string;
  readonly version: string;
  readonly license?: string | { readonly type: string };
  readonly licenses?: readonly { readonly type: string }[];
};

const licenceFile = /^(?:licen[cs]e|copying|notice|copyright|unlicense|ofl)(?:[.-][\w.-]+)?$/i;
const code = /\.[cm]?[jt]s$/i;
const readmeFile = /^readme(?:\.\w+)?$/i;
const licenceSection = /^#+ *licen[cs]e *\n(?<text>[^#]*)/im;

/** Reads what an installed package says of its licence. */
export function readPackageLicence(folder: string): PackageLicence {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  const files = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .sort();
  const textsOf = (names: readonly string[]) =>
    names.map((name) => readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n').trim());
  const texts = textsOf(files.filter((name) => licenceFile.test(name) && !code.test(name)));
  const { name, version } = manifest;
  return {
    name,
    version,
    declared: declaredIn(manifest),
    texts: texts.length > 0 ? texts : textsOf(files.filter((file) => readmeFile.test(file))).flatMap(termsIn),
  };
}

function declaredIn({ license, licenses = [] }: Manifest): string | null {
  if (typeof license === 'string') return license;
  return license?.type ?? (licenses.map(({ type }) => type).join(' OR ') || null);
}

/** The licence that a README quotes. One that merely names it says no more than package.json. */
function termsIn(readme: string): string[] {
  const { text = '' } = licenceSection.exec(readme)?.groups ?? {};
  return /copyright/i.test(text) ? [text.trim()] : [];
}

type Lock = { readonly packages: Readonly<Record<string, { readonly version?: string }>> };

/** In which folder each package of a lock file is installed, by its name and version; in any of them if in several. */
export function packageFolders({ packages }: Lock): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(packages)
      .filter(([folder]) => folder !== '')
      .map(([folder, { version }]) => [`${folder.split('node_modules/').at(-1)}@${version}`, folder]),
  );
}
