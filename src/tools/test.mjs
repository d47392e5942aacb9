/** `npm test`: installs, then checks everything that must hold, on a fresh clone too. */
import { installDependencies } from './installDependencies.mjs';
import { runCommand } from './Obstacle.mjs';

await runCommand(async () => {
  installDependencies();
  // Only now is there something that reads TypeScript.
  const { tsImport } = await import('tsx/esm/api');
  const { runSteps } = await tsImport('./runSteps.ts', import.meta.url);
  const { steps } = await tsImport('./steps.ts', import.meta.url);
  process.exitCode = await runSteps(steps, {
    write: (text) => process.stdout.write(text),
    now: () => performance.now(),
  });
});
