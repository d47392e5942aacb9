import type { MadeRelease } from './makeRelease.ts';

/** What was made, and how whoever receives it sees that it arrived whole. */
export function releaseMessage(made: MadeRelease): string {
  const { folder, name, zipBytes, zipHash, files, packages, bundled } = made;
  const megabytes = (zipBytes / 1e6).toFixed(1);
  return [
    `${folder}/${name}.zip         ${megabytes} MB, ${files} files: the site, its documentation, licences and bill of materials`,
    `${folder}/${name}.zip.sha256  ${zipHash}`,
    `${folder}/${name}.cdx.json    CycloneDX: ${packages} packages, ${bundled} of them in the page, and the data set`,
    '',
    `Check the zip:       cd ${folder} && sha256sum -c ${name}.zip.sha256`,
    `         Windows:    (Get-FileHash ${folder}\\${name}.zip).Hash -eq "${zipHash}"`,
    `Check what is in it: cd ${name} && sha256sum -c --quiet SHA256SUMS`,
  ].join('\n');
}
