/** What is asked of a machine to install programs on it. */
export type DebianMachine = {
  readonly isRoot: boolean;
  readonly exists: (path: string) => boolean;
  /** Runs a program with its output shown. Throws if it fails. */
  readonly run: (program: string, ...args: string[]) => void;
};

const aptGet = '/usr/bin/apt-get';

/** Whether this process may install Debian's packages. */
export function canInstallFromDebian({ isRoot, exists }: DebianMachine): boolean {
  return isRoot && exists(aptGet);
}

/** @throws {Error} apt-get failed */
export function installFromDebian({ run }: DebianMachine, packages: readonly string[]): void {
  run(aptGet, 'update', '-qq');
  run(aptGet, 'install', '-y', '-qq', '--no-install-recommends', ...packages);
}
