import type { Translator } from '#i18n/Translator.ts';
import { useTranslator } from '#i18n/useTranslator.ts';
import { describeProblem } from '#selectors/describeProblem.ts';
import { Button } from '#ui/Button.tsx';
import styles from './ReportDialog.module.css';
import { goToValue } from './useLighting.ts';
import type { WorkProblem } from './workProblems.ts';

/** What must be mended before the report can be kept, each with the way there. */
export function ProblemList({ id, problems }: { id: string; problems: readonly WorkProblem[] }) {
  const translator = useTranslator();
  const { t } = translator;
  return (
    <div role="alert">
      <p id={id}>{t('report.problems')}</p>
      <ul className={styles.problems} aria-labelledby={id}>
        {problems.map((problem, index) => {
          const words = problemWords(problem, translator);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: two fields may say the same
            <li key={`${index} ${words}`}>
              {'target' in problem ? (
                <Button look="link" onClick={() => goToValue(problem.target)}>
                  {words}
                </Button>
              ) : (
                words
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function problemWords(problem: WorkProblem, translator: Translator): string {
  const { t } = translator;
  if (!('target' in problem)) return t(`report.problem.${problem.kind}`);
  if (problem.kind === 'published') {
    const reason = t('report.wrong.published', { text: problem.text });
    return t('report.problem', { where: t('report.document'), reason });
  }
  const where =
    problem.number === null ? t('report.document') : t('report.contact.number', { number: problem.number });
  const reason =
    problem.kind === 'missing'
      ? t('report.problem.missing', { field: t(`report.missing.${problem.field}`) })
      : `${problem.field}: ${describeProblem(problem.problem, translator)}`;
  return t('report.problem', { where, reason });
}
