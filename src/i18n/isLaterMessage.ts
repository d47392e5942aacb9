/** What the messages of parts begin with that a reader opens: they are fetched with the first such part. */
const laterParts = [
  'cite.',
  'contact.',
  'coverage.',
  'dictionary.',
  'embed.',
  'evidence.announces',
  'evidence.none',
  'evidence.reports',
  'evidence.showAll',
  'evidence.showOnPage',
  'evidence.summary',
  'export.',
  'keyFigures.behind',
  'keyFigures.gap.ends',
  'keyFigures.gap.silence',
  'keyFigures.meetings',
  'keyFigures.rate.short',
  'keyFigures.topic.coding',
  'keyFigures.topic.tied',
  'local.',
  'notice.field',
  'notice.file',
  'notice.problems',
  'notice.reason',
  'notice.record',
  'picture.',
  'problem.',
  'report.',
  'savedViews.',
  'settings.',
  'share.copied',
  'share.copy',
  'share.embed',
  'share.hint',
  'timeline.beforeAfter',
  'timeline.kind.',
  'timeline.table.',
  'topics.compare.',
  'topics.lifeLines.',
  'topics.overTime.',
  'topics.together.',
  'topics.voices.',
];

/** How a figure is worked out is said when it is asked for. */
const explanation = /^keyFigures\..*(how|How)$/;

/** What stands on the buttons that open the parts; a picture has a title, and no button, nor has what is within a part. */
const onButtons =
  /^(?!picture\.|(?:(?:coverage|dictionary|report)\.\w+|export\.(?:column|protection)|topics\.(?:lifeLines|overTime)\.\w+)\.).*\.title$|^savedViews\.save$/;

/** Whether the first screen does without a message. */
export function isLaterMessage(key: string): boolean {
  if (onButtons.test(key)) return false;
  return explanation.test(key) || laterParts.some((part) => key.startsWith(part));
}
