import { useEffect, useRef, useState } from 'react';
import { fileName } from '#export/fileName.ts';
import { formatDay } from '#i18n/formatDate.ts';
import { useTranslator } from '#i18n/useTranslator.ts';
import type { Addition } from '#model/Addition.ts';
import type { Dataset } from '#model/Dataset.ts';
import { parseEdtf } from '#model/edtf.ts';
import { downloadPermission } from '#ui/downloadPermission.ts';
import { saveFile } from '#ui/saveFile.ts';
import { useDataAddress } from '#views/dataAddress.ts';
import { useDataset } from '#views/SnapshotProvider.tsx';
import { failureInWords } from './failureInWords.ts';
import { neededAdditions } from './neededAdditions.ts';

export type AdditionDownload = {
  /** What is under way, or how it ended; empty before. */
  readonly words: string;
  /** Makes the data files with these reports merged into them, and saves them as one zip. */
  readonly save: (additions: readonly Addition[]) => void;
};

/** Takes reports along as the files of the data folder that they change. */
export function useAdditionDownload(): AdditionDownload {
  const base = useDataAddress();
  const dataset = useDataset();
  const translator = useTranslator();
  const { t } = translator;
  const [words, setWords] = useState('');
  const current = useRef<AbortController | null>(null);
  useEffect(() => () => current.current?.abort(), []);
  const save: AdditionDownload['save'] = (additions) => {
    const permission = downloadPermission();
    if (permission === 'blocked') {
      setWords(t('export.blocked'));
      return;
    }
    const [first] = additions;
    if (!first) return;
    const name = fileName(additions.length > 1 ? 'reports' : `report ${first.document.id}`, 'zip');
    current.current?.abort();
    const controller = new AbortController();
    current.current = controller;
    const { signal } = controller;
    setWords(t('export.making', { file: name }));
    const make = async () => {
      // What merges, counts and packs is fetched when it is first asked for.
      const { additionsZip } = await import('./additionsZip.ts');
      const reports = dataset.local?.reports ?? [];
      const needed = [...new Set(additions.flatMap((addition) => neededAdditions(addition, reports)))];
      return additionsZip(base, needed, dataset, translator, signal);
    };
    make().then(
      ({ content, missing }) => {
        if (signal.aborted) return;
        saveFile({ name, content });
        setWords(
          [
            t('report.saved', { file: name }),
            additions.some((addition) => isLater(addition, dataset))
              ? t('report.later', { date: formatDay(dataset.coverage.end, 'long', translator) })
              : '',
            missing.length > 0 ? t('report.savedWithout', { contacts: translator.list(missing) }) : '',
            permission === 'unknown' ? t('export.mayBeBlocked') : '',
          ]
            .filter(Boolean)
            .join(' '),
        );
      },
      (error: unknown) => {
        if (!signal.aborted) setWords(failureInWords(error, translator));
      },
    );
  };
  return { words, save };
}

/** Whether a report was published after the last day that the data is coded for. */
function isLater({ document: { published } }: Addition, { coverage }: Pick<Dataset, 'coverage'>): boolean {
  const span = published === null ? null : parseEdtf(published);
  return span !== null && span.from > coverage.end;
}
