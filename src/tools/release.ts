/** `npm run release`: builds, and makes of the build what a ministry is handed; with `-- --no-build`, of the build that is there. */
import { parseArgs } from 'node:util';
import { Obstacle, runCommand } from './Obstacle.mjs';
import { makeRelease } from './release/makeRelease.ts';
import { releaseMessage } from './release/releaseMessage.ts';

await runCommand(async () => {
  if (!hasBuild(process.argv.slice(2))) {
    const { build } = await import('vite');
    await build({ logLevel: 'warn' });
  }
  console.log(releaseMessage(await makeRelease('dist', 'release')));
});

function hasBuild(args: string[]): boolean {
  try {
    return parseArgs({ args, options: { 'no-build': { type: 'boolean' } } }).values['no-build'] ?? false;
  } catch {
    throw new Obstacle(`${args.join(' ')} is no option: npm run release, or npm run release -- --no-build.`);
  }
}
