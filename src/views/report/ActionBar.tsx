import { useEffect, useId, useState } from 'react';
import { useTranslator } from '#i18n/useTranslator.ts';
import type { Addition } from '#model/Addition.ts';
import { Button } from '#ui/Button.tsx';
import { useLocalReports } from '#views/useLocalReports.ts';
import { extractionInWords } from './extractionInWords.ts';
import { failureInWords } from './failureInWords.ts';
import { ProblemList } from './ProblemList.tsx';
import styles from './ReportDialog.module.css';
import type { WorkingContact } from './ReportWork.ts';
import type { Standing } from './standingOf.ts';
import { useAdditionDownload } from './useAdditionDownload.ts';
import type { Extraction } from './useExtraction.ts';
import { type WorkProblem, workProblems } from './workProblems.ts';

type ActionBarProps = {
  readonly extraction: Extraction;
  /** Those on the desk. */
  readonly contacts: readonly WorkingContact[];
  /** What the work comes to; null while there is none. */
  readonly standing: Standing | null;
  /** Clears the desk; null where it is clear. */
  readonly onClear: (() => void) | null;
  /** Puts back what was cleared; null where nothing was. */
  readonly onUndo: (() => void) | null;
  readonly onKept: (addition: Addition) => void;
};

/** How far the reading is, what must be mended, and what can be done with the report. */
export function ActionBar({ extraction, contacts, standing, onClear, onUndo, onKept }: ActionBarProps) {
  const translator = useTranslator();
  const { t } = translator;
  const { keep } = useLocalReports();
  const download = useAdditionDownload();
  const [asked, setAsked] = useState(false);
  const [failure, setFailure] = useState('');
  const problemsId = useId();
  const problems: readonly WorkProblem[] = asked && standing ? workProblems(standing) : [];
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was asked is over when the report is another
  useEffect(() => setFailure(''), [standing]);
  /** What the work comes to, if nothing must be mended first; else that is said. */
  const ready = (): Addition | null => {
    setFailure('');
    setAsked(true);
    return standing && workProblems(standing).length === 0 ? standing.addition : null;
  };
  const onKeep = async () => {
    const addition = ready();
    if (!addition) return;
    try {
      await keep(addition);
      onKept(addition);
    } catch (error) {
      setFailure(failureInWords(error, translator));
    }
  };
  const onDownload = () => {
    const addition = ready();
    if (addition) download.save([addition]);
  };
  const words = failure || download.words || extractionInWords(extraction, contacts, translator);
  const isIdle = words === '' && !onClear && !onUndo;
  return (
    <div className={styles.bar} data-idle={isIdle || undefined}>
      {problems.length > 0 ? <ProblemList id={problemsId} problems={problems} /> : null}
      <div className={styles.barRow}>
        <p role="status" className={styles.status}>
          {words}
        </p>
        {onUndo ? <Button onClick={onUndo}>{t('report.undoClear')}</Button> : null}
        {onClear ? (
          <Button
            look="quiet"
            onClick={() => {
              setAsked(false);
              onClear();
            }}
          >
            {t('report.clear')}
          </Button>
        ) : null}
        {standing ? (
          <>
            <Button onClick={onDownload}>{t('report.download')}</Button>
            <Button look="primary" onClick={() => void onKeep()}>
              {t('report.keep')}
            </Button>
          </>
        ) : null}
      </div>
    </div>
  );
}
