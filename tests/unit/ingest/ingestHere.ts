import { runIngest } from '#tools/ingest/runIngest.ts';
import type { World } from '#tools/ingest/World.ts';
import type { IngestFolder } from './ingestFolder.ts';

/** What a new document needs besides what the invented reports say. */
export const facts = ['--publisher', 'Invented Courier', '--title', 'Two ministers talk'];

/** Runs the command in this process: what it ends with, and the lines that it prints. */
export async function ingestHere(
  { data }: IngestFolder,
  args: readonly string[],
  world: Partial<World> = {},
) {
  const out: string[] = [];
  const errors: string[] = [];
  const exitCode = await runIngest([...args, '--data', data], {
    folder: '.',
    print: (line) => out.push(line),
    complain: (line) => errors.push(line),
    ask: null,
    ...world,
  });
  return { exitCode, out, errors };
}
