import { useCallback, useEffect, useMemo, useState } from 'react';
import { useTranslator } from '#i18n/useTranslator.ts';
import type { Draft } from '#ingest/Draft.ts';
import { vocabularyOf } from '#ingest/vocabularyOf.ts';
import type { Addition } from '#model/Addition.ts';
import { useViewState } from '#state/useViewState.ts';
import { useDataset } from '#views/SnapshotProvider.tsx';
import { ActionBar } from './ActionBar.tsx';
import type { Extractor } from './createExtractor.ts';
import { faultInWords } from './faultInWords.ts';
import { Intro } from './Intro.tsx';
import { KeptNow } from './KeptNow.tsx';
import { emptyWork } from './ReportWork.ts';
import { readAgain } from './readAgain.ts';
import { readReportFile } from './readReportFile.ts';
import { reportOf } from './reportOf.ts';
import { standingOf } from './standingOf.ts';
import { useExtraction } from './useExtraction.ts';
import { isWorthKeeping, useReportWork } from './useReportWork.ts';
import { WorkDesk } from './WorkDesk.tsx';

/** A report from its text to what is kept of it: paste or bring it, check what was read, keep it or take it along. */
export function AddReport({ extractor }: { extractor: Extractor }) {
  const dataset = useDataset();
  const translator = useTranslator();
  const { work, change, replace, replaced, restore } = useReportWork();
  const [isWriting, setWriting] = useState(work.text.trim() === '');
  const [fault, setFault] = useState<unknown>(null);
  const [kept, setKept] = useState<Addition | null>(null);
  const { text, given, facts } = work;
  const read = useMemo(() => reportOf({ text, given, facts }), [text, given, facts]);
  const vocabulary = useMemo(() => vocabularyOf(dataset), [dataset]);
  const onDraft = useCallback((draft: Draft) => change((one) => readAgain(one, draft)), [change]);
  const extraction = useExtraction(extractor, read.report, vocabulary, onDraft);
  const standing = useMemo(
    () => (read.report ? standingOf(work, read.report, dataset) : null),
    [work, read.report, dataset],
  );
  const bring = useCallback(
    (file: File) => {
      readReportFile(file).then(
        (brought) => {
          setFault(null);
          setKept(null);
          setWriting(false);
          replace(brought);
        },
        (error: unknown) => setFault(error),
      );
    },
    [replace],
  );
  useDroppedFile(bring);
  const faultWords =
    fault === null && read.fault === null ? null : faultInWords(fault ?? read.fault, translator);
  const onText = (typed: string) => {
    setFault(null);
    change((one) => ({ ...one, text: typed }));
  };
  const clear = () => {
    setFault(null);
    setWriting(true);
    replace(emptyWork);
  };
  const undo = () => {
    setWriting(false);
    restore();
  };
  if (kept) return <KeptNow addition={kept} onAnother={() => setKept(null)} />;
  const input = { text, onChange: onText, onRead: () => setWriting(false), onFile: bring, fault: faultWords };
  const isEmpty = !isWorthKeeping(work);
  const isReady = !isEmpty && (!isWriting || work.contacts.length > 0);
  return (
    <>
      {isReady && standing ? (
        <WorkDesk
          work={work}
          change={change}
          read={read}
          extraction={extraction}
          standing={standing}
          isWriting={isWriting}
          onWrite={() => setWriting(true)}
          input={input}
        />
      ) : (
        <Intro input={input} />
      )}
      <ActionBar
        extraction={extraction}
        contacts={work.contacts}
        standing={isReady ? standing : null}
        onClear={isEmpty ? null : clear}
        onUndo={replaced ? undo : null}
        onKept={(addition) => {
          setKept(addition);
          setWriting(true);
          change(() => emptyWork);
        }}
      />
    </>
  );
}

/** Takes the file that was dropped on the page, once. */
function useDroppedFile(bring: (file: File) => void): void {
  const dropped = useViewState((state) => state.reportFile);
  const openReportFile = useViewState((state) => state.openReportFile);
  useEffect(() => {
    if (!dropped) return;
    openReportFile(null);
    bring(dropped);
  }, [dropped, openReportFile, bring]);
}
