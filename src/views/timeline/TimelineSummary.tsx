import { filterSentence } from '#filter/filterSentence.ts';
import { formatDay, formatSpan } from '#i18n/formatDate.ts';
import { useTranslator } from '#i18n/useTranslator.ts';
import { quarterCounts } from '#selectors/quarterCounts.ts';
import type { TimeWindow } from '#selectors/timelineDomain.ts';
import { timelineSilence } from '#selectors/timelineSilence.ts';
import { reachesUncoded } from '#selectors/timelineUncoded.ts';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import { useSnapshot } from '#views/SnapshotProvider.tsx';
import { useDerived } from '#views/useDerived.ts';

/** The timeline in a few sentences, for those who do not see it. */
export function TimelineSummary({ id, whole }: { id: string; whole: TimeWindow }) {
  const translator = useTranslator();
  const { dataset, filter, selected } = useSnapshot();
  const silence = useDerived(timelineSilence);
  const { t } = translator;
  const sentence = filterSentence(dataset, filter, selected, translator);
  const day = (date: number) => formatDay(date, 'long', translator);
  const { start, end } = dataset.coverage;
  const uncoded = [
    t('timeline.summaryNotCoded', { from: day(start), to: day(end) }),
    ...(reachesUncoded(dataset, filter.time) ? [t('timeline.summaryReaches')] : []),
  ];
  const [first, last] = [selected[0], selected.at(-1)];
  if (!first || !last)
    return <Sentences id={id} sentences={[t('timeline.summaryNone', { sentence }), ...uncoded]} />;
  const busiest = quarterCounts(selected, whole).reduce((most, next) =>
    next.total > most.total ? next : most,
  );
  const sentences = [
    t('timeline.summary', {
      sentence,
      span: formatSpan(first.span.from, last.span.to, translator),
    }),
    t('timeline.summaryBusiest', {
      quarter: formatSpan(busiest.start, busiest.end - 1, translator),
      count: t('count.contacts', { count: busiest.total }),
    }),
    ...(silence
      ? [
          t('timeline.summarySilence', {
            days: t('timeline.days', { count: silence.days }),
            from: day(silence.after),
            to: day(silence.before),
          }),
        ]
      : []),
    ...uncoded,
  ];
  return <Sentences id={id} sentences={sentences} />;
}

function Sentences({ id, sentences }: { id: string; sentences: readonly string[] }) {
  return (
    <VisuallyHidden>
      <span id={id}>{sentences.join(' ')}</span>
    </VisuallyHidden>
  );
}
