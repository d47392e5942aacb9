import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { TranslatorContext } from '#i18n/useTranslator.ts';
import { JobStatus } from '#views/export/JobStatus.tsx';
import { type JobTools, useJob } from '#views/export/useJob.ts';
import { translatorOf } from '../fixtures/translators.ts';

function openJob() {
  const begun: JobTools[] = [];
  let end: (words: string) => void = () => {};
  const Jobs = () => {
    const job = useJob();
    const work = (tools: JobTools) => {
      begun.push(tools);
      return new Promise<string>((resolve) => {
        end = resolve;
      });
    };
    return (
      <>
        <button type="button" onClick={() => job.run('Making a.zip', work, String)}>
          Make
        </button>
        <button type="button" onClick={() => job.say('Choose one.', 'failed')}>
          Say
        </button>
        <button type="button" onClick={job.forget}>
          Other tab
        </button>
        <JobStatus job={job} />
      </>
    );
  };
  render(
    <TranslatorContext value={translatorOf('en')}>
      <Jobs />
    </TranslatorContext>,
  );
  const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
  return { begun, press, end: (words: string) => end(words) };
}

test('Begin and end of work are said; the steps between are seen, under a bar of one name', async () => {
  const { begun, press, end } = openJob();
  await press('Make');
  const status = screen.getByRole('status');
  expect(status).toHaveTextContent('Making a.zip');
  for (const [step, share] of [['1 of 2: a.png', 0] as const, ['2 of 2: b.png', 0.5] as const]) {
    begun[0]?.report(step, share);
    expect(await screen.findByText(step)).toBeVisible();
    expect(screen.getByText(step).closest('[role=status], [aria-live]')).toBeNull();
    expect(status).toHaveTextContent(/^Making a\.zip$/);
    expect(screen.getByRole('progressbar', { name: 'Making a.zip' })).toHaveAttribute('value', `${share}`);
  }
  end('Saved.');
  expect(await screen.findByText('Saved.')).toBe(status);
  expect(screen.queryByRole('progressbar')).toBeNull();
});

test('What is said instead of work gives up what is under way', async () => {
  const { begun, press, end } = openJob();
  await press('Make');
  await press('Say');
  expect(begun[0]?.signal.aborted).toBe(true);
  end('Saved.');
  begun[0]?.report('1 of 2: a.png');
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(screen.getByRole('status')).toHaveTextContent(/^Choose one\.$/);
});

test('On another tab work goes on, and what is over is no longer told', async () => {
  const { begun, press, end } = openJob();
  await press('Make');
  await press('Other tab');
  expect(begun[0]?.signal.aborted).toBe(false);
  expect(screen.getByRole('status')).toHaveTextContent('Making a.zip');
  end('Saved.');
  await screen.findByText('Saved.');
  await press('Other tab');
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
});
