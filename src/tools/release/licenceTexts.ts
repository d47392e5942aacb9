import { type PackageLicence, packageRef } from './PackageLicence.ts';

/** Packages by the part that they have in a build. */
export type BuiltFrom = {
  /** Their code or fonts are in the page's build, as the bundler says. */
  readonly bundled: readonly PackageLicence[];
  /** The bundler does not name them there: they are of a script beside the page, inside of another package, or nowhere. */
  readonly others: readonly PackageLicence[];
  /** They wrote helper code of their own into it. */
  readonly builders: readonly PackageLicence[];
};

const rule = '='.repeat(80);

/** The file that goes with every copy: name, version, licence and its whole text, for every package of a build. */
export function licenceTexts(title: string, { bundled, others, builders }: BuiltFrom): string {
  return [
    `${title} contains software and fonts of others. Each is under its own licence, which stands below with its notices and goes with every copy.`,
    heading('Packages of which code or fonts are in these files'),
    ...bundled.map(entry),
    heading('Programs that built these files, and wrote a little code of their own into them'),
    ...builders.map(entry),
    heading(
      'Further packages that the site or those above depend on, which may be in part in a script beside the page or within a package above',
    ),
    ...others.map(entry),
  ].join('\n');
}

function heading(words: string): string {
  return `\n${rule}\n${words}\n${rule}\n`;
}

function entry(licence: PackageLicence): string {
  const { declared, texts } = licence;
  const note = `Its package has no licence file${declared ? ': what stands above is what it declares' : ', and declares no licence'}.`;
  return [
    packageRef(licence),
    `Licence: ${declared ?? 'not declared, see the text'}`,
    '',
    ...(texts.length > 0 ? texts : [note]),
    '',
    rule,
    '',
  ].join('\n');
}
