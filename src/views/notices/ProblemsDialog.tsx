import { useTranslator } from '#i18n/useTranslator.ts';
import { localReportsFile } from '#model/LocalReport.ts';
import type { Problem } from '#model/Problem.ts';
import { describeProblem } from '#selectors/describeProblem.ts';
import { type DataColumn, DataTable } from '#ui/DataTable.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { useDataset } from '#views/SnapshotProvider.tsx';

/** Everything that was left out of the data, by file, record and field, with the reason. */
export function ProblemsDialog({ onClose }: { onClose: () => void }) {
  const { problems } = useDataset();
  const translator = useTranslator();
  const { t } = translator;
  const columns: readonly DataColumn<Problem>[] = [
    {
      key: 'file',
      label: t('notice.file'),
      cell: ({ file }) => (file === localReportsFile ? t('local.file') : file),
    },
    { key: 'record', label: t('notice.record'), cell: ({ record }) => record },
    { key: 'path', label: t('notice.field'), cell: ({ path }) => path || '–' },
    { key: 'reason', label: t('notice.reason'), cell: (problem) => describeProblem(problem, translator) },
  ];
  return (
    <Dialog title={t('notice.problemsTitle')} closeLabel={t('dialog.close')} onClose={onClose}>
      <DataTable
        caption={t('notice.problemsHint')}
        columns={columns}
        rows={problems}
        rowKey={({ file, record, path }, index) => `${index} ${file} ${record} ${path}`}
      />
    </Dialog>
  );
}
