import type { Translator } from '#i18n/Translator.ts';
import { useTranslator } from '#i18n/useTranslator.ts';
import { downloadPermission } from '#ui/downloadPermission.ts';
import { saveFile } from '#ui/saveFile.ts';
import { reasonInWords } from './reasonInWords.ts';
import { type Job, type JobTools, useJob } from './useJob.ts';

/** A file with something that its reader must know. */
type NotedFile = { readonly content: Blob; readonly note: string };

export type FileJob = {
  readonly job: Job;
  /**
   * Makes a file and saves it.
   *
   * @param work answers the file, or with it something to be said of it besides
   */
  readonly make: (file: string, work: (tools: JobTools) => Promise<Blob | NotedFile>) => void;
};

/** Makes one file at a time, and says how that went. */
export function useFileJob(): FileJob {
  const job = useJob();
  const translator = useTranslator();
  const { t } = translator;
  const make: FileJob['make'] = (file, work) => {
    const permission = downloadPermission();
    if (permission === 'blocked') {
      job.say(t('export.blocked'), 'failed');
      return;
    }
    job.run(
      t('export.making', { file }),
      async (tools) => {
        const made = await work(tools);
        const { content, note } = made instanceof Blob ? { content: made, note: '' } : made;
        tools.signal.throwIfAborted();
        saveFile({ name: file, content });
        const saved = t('export.saved', { file, size: sizeInWords(content.size, translator) });
        return [saved, note, permission === 'unknown' ? t('export.mayBeBlocked') : '']
          .filter(Boolean)
          .join(' ');
      },
      (error) => t('export.failed', { file, reason: reasonInWords(error, translator) }),
    );
  };
  return { job, make };
}

const kilobyte = 1000;

/** The size of a file in kilobytes or, from a thousand of them on, in megabytes. */
function sizeInWords(bytes: number, { locale }: Translator): string {
  const kilobytes = Math.max(1, Math.round(bytes / kilobyte));
  const [amount, unit] = kilobytes < kilobyte ? [kilobytes, 'kilobyte'] : [kilobytes / kilobyte, 'megabyte'];
  return new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: 1 }).format(amount);
}
