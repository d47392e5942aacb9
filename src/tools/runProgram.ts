import { spawn } from 'node:child_process';
import { delimiter, resolve } from 'node:path';

export type Ended = { readonly exitCode: number; readonly output: string };

/** Runs a command line, with the programs of the project's packages at hand, to its end; keeps what it prints. */
export function runProgram(commandLine: string, env: Readonly<Record<string, string>> = {}): Promise<Ended> {
  const path = `${resolve('node_modules/.bin')}${delimiter}${process.env.PATH ?? ''}`;
  const child = spawn(commandLine, {
    shell: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NO_COLOR: '1', ...env, PATH: path },
  });
  const heard: Buffer[] = [];
  child.stdout.on('data', (part: Buffer) => heard.push(part));
  child.stderr.on('data', (part: Buffer) => heard.push(part));
  return new Promise((ended) => {
    child.on('error', (error) => ended({ exitCode: 1, output: error.message }));
    child.on('close', (code) => ended({ exitCode: code ?? 1, output: Buffer.concat(heard).toString() }));
  });
}
