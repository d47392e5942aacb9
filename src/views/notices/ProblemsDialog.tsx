import { useTranslator } from '#i18n/useTranslator.ts';
import { localReportsFile } from '#model/LocalReport.ts';
import type { Problem } from '#model/Problem.ts';
import { describeProblem } from '#selectors/describeProblem.ts';
import { type DataColumn, DataTable } from '#ui/DataTable.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { useDataset } from '#views/SnapshotProvider.tsx';

/** Everything that was left out of the data, by file, record and field, with the reason. */
export function ProblemsDialog({ onClose }: { onClose: () => void }) {
  const { problems, local } = useDataset();
  const translator = useTranslator();
  const { t } = translator;
  const columns: readonly DataColumn<Problem>[] = [
    {
      key: 'file',
      label: t('notice.file'),
      cell: ({ file }) => (file === localReportsFile ? t('local.file') : file),
    },
    {
      key: 'record',
      label: t('notice.record'),
      cell: ({ record }) => local?.reports.find(({ id }) => id === record)?.addition.document.title ?? record,
    },
    { key: 'path', label: t('notice.field'), cell: ({ path }) => path || '–' },
    { key: 'reason', label: t('notice.reason'), cell: (problem) => describeProblem(problem, translator) },
  ];
  const ofReports = problems.filter(({ file }) => file === localReportsFile).length;
  const hints = [
    ...(ofReports < problems.length ? [t('notice.problemsHint')] : []),
    ...(ofReports > 0 ? [t('local.advice', { place: t('report.tab.kept') })] : []),
  ];
  return (
    <Dialog title={t('notice.problemsTitle')} closeLabel={t('dialog.close')} onClose={onClose}>
      <DataTable
        caption={hints.join(' ')}
        columns={columns}
        rows={problems}
        rowKey={({ file, record, path }, index) => `${index} ${file} ${record} ${path}`}
      />
    </Dialog>
  );
}
