import { useCallback, useEffect, useRef, useState } from 'react';

/** What is being made, how far it is, and how it ended. */
export type JobState =
  | { readonly status: 'idle' }
  | {
      readonly status: 'running';
      readonly words: string;
      /** What of it is under way, where there are steps. */
      readonly step: string | null;
      readonly share: number | null;
    }
  | { readonly status: 'done' | 'failed'; readonly words: string };

export type JobTools = {
  readonly signal: AbortSignal;
  /** Shows which step the work is at, and how far it is: `share` is 0 to 1. */
  readonly report: (step: string, share?: number) => void;
};

export type Job = {
  readonly state: JobState;
  /**
   * Begins work, and gives up what was under way.
   *
   * @param work answers what is said when it is done; what it throws is said by `failed`
   */
  readonly run: (
    words: string,
    work: (tools: JobTools) => Promise<string>,
    failed: (error: unknown) => string,
  ) => void;
  readonly cancel: (words: string) => void;
  /** Says something that needed no work, and gives up what was under way. */
  readonly say: (words: string, status?: 'done' | 'failed') => void;
  /** Says no more how the last work ended; what is under way goes on. */
  readonly forget: () => void;
};

/** One piece of work at a time, which ends with the component. */
export function useJob(): Job {
  const [state, setState] = useState<JobState>({ status: 'idle' });
  const current = useRef<AbortController | null>(null);
  useEffect(() => () => current.current?.abort(), []);
  const run: Job['run'] = useCallback((words, work, failed) => {
    current.current?.abort();
    const controller = new AbortController();
    current.current = controller;
    const { signal } = controller;
    const say = (next: JobState) => {
      if (!signal.aborted) setState(next);
    };
    say({ status: 'running', words, step: null, share: null });
    const report: JobTools['report'] = (step, share) =>
      say({ status: 'running', words, step, share: share ?? null });
    work({ signal, report }).then(
      (done) => say({ status: 'done', words: done }),
      (error: unknown) => say({ status: 'failed', words: failed(error) }),
    );
  }, []);
  const say: Job['say'] = useCallback((words, status = 'done') => {
    current.current?.abort();
    setState({ status, words });
  }, []);
  const cancel = useCallback((words: string) => say(words), [say]);
  const forget = useCallback(
    () => setState((state) => (state.status === 'running' ? state : { status: 'idle' })),
    [],
  );
  return { state, run, cancel, say, forget };
}
