import type { Picture, PictureSelection } from '#export/Picture.ts';
import { type ComparedTimes, defaultComparedTimes } from '#filter/ComparedTimes.ts';
import { filterSentence } from '#filter/filterSentence.ts';
import { formatDay } from '#i18n/formatDate.ts';
import type { Translator } from '#i18n/Translator.ts';
import { evidenceDocuments } from '#selectors/evidenceDocuments.ts';
import { byChange, type TopicComparison, topicComparison } from '#selectors/topicComparison.ts';
import { topicGroups } from '#selectors/topicGroups.ts';
import { lookOf } from '#state/looks.ts';
import type { PictureContext } from '#views/PictureContext.ts';
import { compareLook } from '#views/topics/compare/compareLook.ts';
import { comparisonWords } from '#views/topics/compare/comparisonWords.ts';
import { type PeriodWords, periodWords, splitDay } from '#views/topics/compare/periodWords.ts';
import { drawColumns } from '#views/topics/picture/drawColumns.ts';
import { selectionNotes } from '#views/topics/picture/selectionNotes.ts';
import { topicsTitle } from '#views/topics/picture/topicsTitle.ts';
import type { ComparedTopics } from './ComparedTopics.ts';
import { compareChart } from './compareChart.ts';
import { comparedMarks } from './comparedMarks.ts';

/** The share of contacts that each topic has in two periods, and the change. */
export function comparePicture(context: PictureContext): Picture {
  const { snapshot, translator, analysis, looks } = context;
  const { dataset, filter } = snapshot;
  const { order } = lookOf(looks, compareLook);
  const times = analysis.compare ?? defaultComparedTimes(dataset);
  const comparison = topicComparison(snapshot, times);
  const words = periodWords(times, translator);
  const byCount = topicGroups(dataset, comparison.counts, 'contacts', translator);
  const groups = order === 'change' ? byChange(byCount, comparison.changes, translator) : byCount;
  const said = comparisonWords(groups, { comparison, words, translator }, dataset, filter);
  const sorted = translator.t(`picture.topics.sorted.${order}`);
  const minded = [
    ...selectionNotes(context, comparison.counts.all.contacts),
    ...(said.inBoth === null ? [] : [said.inBoth]),
  ];
  const changes = [said.rose, said.fell].filter((note) => note !== null).join(' ');
  const begun = said.begun.map(({ text }) => translator.t('picture.sentence', { text })).join(' ');
  const compared: ComparedTopics = {
    context,
    comparison,
    groups,
    periods: words,
    warnings: said.warnings,
    notes: [...minded, ...[changes, begun, `${said.note} ${sorted}`].filter((note) => note !== '')],
    briefNotes: [...minded, said.note],
    chartNotes: [said.inBoth ?? '', changes, begun, sorted].filter((note) => note !== ''),
  };
  const periods = comparedTimes(times, words, translator);
  return {
    title: topicsTitle(context, periods),
    boundaries: null,
    selection: comparedSelection(context, comparison, periods),
    draw: (room) =>
      drawColumns({ groups, form: comparedMarks(compared, room), chosen: filter.topic, translator }, room),
    chart: (paint) => compareChart(compared, paint),
  };
}

/** The contacts of both periods: the filter's own time is not applied, nor are its topics. */
function comparedSelection(
  { snapshot: { dataset, filter }, translator }: PictureContext,
  { before, after }: TopicComparison,
  periods: string,
): PictureSelection {
  const contacts = [...new Set([...before.contacts, ...after.contacts])];
  const others = { ...filter, time: null, topic: [] };
  return {
    sentence: [filterSentence(dataset, others, contacts, translator), periods].join(' · '),
    contacts,
    documents: evidenceDocuments(dataset, contacts, null).map(({ document }) => document.id),
  };
}

/** The two periods as a part of the title. */
function comparedTimes(times: ComparedTimes, { before, after }: PeriodWords, translator: Translator): string {
  const day = splitDay(times);
  return day === null
    ? translator.t('picture.topics.compare', { before, after })
    : translator.t('picture.topics.split', { date: formatDay(day, 'long', translator) });
}
