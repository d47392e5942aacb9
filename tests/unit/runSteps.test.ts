import { describe, expect, test } from 'vitest';
import { runSteps } from '#tools/runSteps.ts';
import type { Step } from '#tools/Step.ts';

const step = (name: string, passed: number, failed: number, more: Partial<Step> = {}): Step => ({
  name,
  run: async () => ({ passed, failed, output: `${name} speaks` }),
  ...more,
});

async function run(...steps: Step[]) {
  let text = '';
  let clock = 0;
  const now = () => {
    clock += 1500;
    return clock;
  };
  const exitCode = await runSteps(steps, { write: (part) => (text += part), now });
  const lines = text.trimEnd().split('\n');
  return { exitCode, text, lines, last: lines.at(-1) };
}

describe('all steps', () => {
  test('are counted, and nothing is said but a line each when they hold', async () => {
    const { exitCode, lines } = await run(step('types', 1, 0), step('unit tests', 12, 0));
    expect(lines).toEqual([
      'types          1.5 s  ok',
      'unit tests     1.5 s  ok: 12 tests',
      '13 passed, 0 failed',
    ]);
    expect(exitCode).toBe(0);
  });

  test('are run though one before them failed, and that one shows its output', async () => {
    const { exitCode, text, last } = await run(
      step('lint', 0, 1),
      step('unit tests', 11, 1),
      step('data', 1, 0),
    );
    expect(text).toContain('lint speaks');
    expect(text).toContain('FAILED: 1 of 12');
    expect(text).not.toContain('data speaks');
    expect(last).toBe('12 passed, 2 failed');
    expect(exitCode).toBe(1);
  });

  test('but one that needs a failed one, which counts as failed', async () => {
    const { last, text } = await run(step('build', 0, 1), step('browser tests', 5, 0, { needs: 'build' }));
    expect(text).toContain('Not run, since this failed: build.');
    expect(last).toBe('0 passed, 2 failed');
  });

  test('that throw have failed, and say why', async () => {
    const fall = async () => {
      throw new Error('no browser');
    };
    const { text, last } = await run({ name: 'browser', run: fall }, step('data', 1, 0));
    expect(text).toContain('no browser');
    expect(last).toBe('1 passed, 1 failed');
  });

  test('that are worth reading are shown though they hold', async () => {
    const { text } = await run(step('sizes', 1, 0, { isAlwaysShown: true }));
    expect(text).toContain('sizes speaks');
  });

  test('must come to something', async () => {
    expect((await run(step('unit tests', 0, 0))).exitCode).toBe(1);
  });
});
