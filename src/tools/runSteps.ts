import type { Outcome, Step } from './Step.ts';

/** All that running steps does to the world; tests hand in their own. */
type Effects = { readonly write: (text: string) => void; readonly now: () => number };

/**
 * Runs every step, whether or not those before it held, except one that needs a step that failed: that one fails
 * too. Writes a line a step, the output of those that fail, and as the last line `N passed, N failed`.
 *
 * @returns the exit code: 1 if anything failed, or nothing was checked
 */
export async function runSteps(steps: readonly Step[], { write, now }: Effects): Promise<0 | 1> {
  const width = Math.max(...steps.map(({ name }) => name.length));
  const fallen = new Set<string>();
  let passed = 0;
  let failed = 0;
  for (const step of steps) {
    write(`${step.name.padEnd(width)}  `);
    const start = now();
    const outcome = await outcomeOf(step, fallen);
    const seconds = ((now() - start) / 1000).toFixed(1).padStart(6);
    write(`${seconds} s  ${inWords(outcome)}\n`);
    if (outcome.failed > 0 || step.isAlwaysShown) write(`\n${outcome.output.trim()}\n\n`);
    if (outcome.failed > 0) fallen.add(step.name);
    passed += outcome.passed;
    failed += outcome.failed;
  }
  write(`${passed} passed, ${failed} failed\n`);
  return failed > 0 || passed === 0 ? 1 : 0;
}

async function outcomeOf({ needs, run }: Step, fallen: ReadonlySet<string>): Promise<Outcome> {
  if (needs && fallen.has(needs))
    return { passed: 0, failed: 1, output: `Not run, since this failed: ${needs}.` };
  try {
    return await run();
  } catch (error) {
    return { passed: 0, failed: 1, output: error instanceof Error ? error.message : String(error) };
  }
}

function inWords({ passed, failed }: Outcome): string {
  if (passed + failed === 1) return failed ? 'FAILED' : 'ok';
  return failed > 0 ? `FAILED: ${failed} of ${passed + failed}` : `ok: ${passed} tests`;
}
