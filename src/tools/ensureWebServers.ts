import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { canInstallFromDebian, type DebianMachine, installFromDebian } from './installFromDebian.ts';

/** All that `ensureWebServers` asks of the machine; tests hand in their own. */
export type ServerMachine = DebianMachine & {
  /** Folders of programs. */
  readonly path: string;
};

/** Programs for which `docs/hosting/` has a sample that can be run, by Debian's package that brings each. */
const debianPackages = { nginx: 'nginx', apache2: 'apache2-bin', caddy: 'caddy' } as const;
export type WebServer = keyof typeof debianPackages;
const servers = Object.keys(debianPackages) as WebServer[];

/** Packages that bring the program alone, and no service that the machine would start. */
const withoutService: readonly WebServer[] = ['apache2'];
/** Brings libraries along that others use as well: tried where it is, and left to those who want it. */
const neverInstalled: readonly WebServer[] = ['caddy'];
/** There while systemd runs the machine. */
const systemdRuns = '/run/systemd/system';
/** Where Debian has programs of this kind; a user's own path often leaves these folders out. */
const systemFolders = ['/usr/local/sbin', '/usr/sbin'];

const thisMachine: ServerMachine = {
  path: process.env.PATH ?? '',
  isRoot: process.getuid?.() === 0,
  exists: existsSync,
  run: (program, ...args) => execFileSync(program, args, { stdio: 'inherit' }),
};

/** The path of a web server's program; null when this machine has none. */
export function findWebServer(
  server: WebServer,
  { path, exists }: ServerMachine = thisMachine,
): string | null {
  const folders = [...path.split(delimiter), ...systemFolders];
  return folders.map((folder) => join(folder, server)).find(exists) ?? null;
}

/**
 * The web servers on which the samples of `docs/hosting/` are tried, one line each: its path, or why there is
 * none. What is missing is installed first where this process may do that, but none is started as a service.
 * Never throws: the tests of a server that is missing are skipped.
 */
export function ensureWebServers(machine: ServerMachine = thisMachine): readonly string[] {
  return servers.map((server) => {
    const found = findWebServer(server, machine);
    if (found) return `${server}: ${found}`;
    const obstacle = obstacleTo(server, machine) ?? install(server, machine);
    const installed = findWebServer(server, machine);
    if (installed) return `${server}: ${installed}`;
    return `${server}: not on this machine, ${obstacle ?? 'nor in its package'}. Its tests are skipped.`;
  });
}

/** Why it is not installed; null when it may be. */
function obstacleTo(server: WebServer, machine: ServerMachine): string | null {
  const byHand = `apt-get install ${debianPackages[server]}`;
  if (neverInstalled.includes(server)) return `nor needed; to try it: ${byHand}`;
  if (!canInstallFromDebian(machine)) return 'and this process may not install it';
  if (machine.exists(systemdRuns) && !withoutService.includes(server))
    return `and its package would start and enable a service; to do so: ${byHand}`;
  return null;
}

/** @returns null when it went well */
function install(server: WebServer, machine: ServerMachine): string | null {
  // Where an older init runs the machine, services are started by Debian's invoke-rc.d: none in runlevel 1.
  const run = (...words: string[]) => machine.run('/usr/bin/env', 'RUNLEVEL=1', ...words);
  try {
    installFromDebian({ ...machine, run }, [debianPackages[server]]);
    return null;
  } catch {
    return 'and could not be installed';
  }
}
