import { createInterface } from 'node:readline';
import type { World } from './World.ts';

/** The terminal, or what stands in its place. Questions go where errors go, so that the result can be piped. */
export function terminalWorld(): World {
  const { stdin, stdout, stderr, env } = process;
  // Whoever reads the result, such as `head`, may have had enough of it.
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  // npm runs the command in the project's folder, and notes where it was called.
  const called = env.npm_lifecycle_event === 'ingest' ? env.INIT_CWD : undefined;
  return {
    folder: called ?? process.cwd(),
    print: console.log,
    complain: console.error,
    ask: stdin.isTTY && stderr.isTTY ? askTerminal : null,
  };
}

/** Anything but yes is no, and so is the end of the input. */
function askTerminal(question: string): Promise<boolean> {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  return new Promise((answer) => {
    lines.once('close', () => answer(false));
    lines.question(question, (text) => {
      answer(/^\s*y(es)?\s*$/i.test(text));
      lines.close();
    });
  });
}
