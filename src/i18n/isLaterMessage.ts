/** What the messages of parts begin with that a reader opens: they are fetched with the first such part. */
const laterParts = [
  'cite.',
  'contact.',
  'coverage.',
  'dictionary.',
  'embed.',
  'export.',
  'keyFigures.behind',
  'keyFigures.meetings',
  'picture.',
  'problem.',
  'savedViews.',
  'settings.',
  'share.embed',
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

/** What stands on the buttons that open the parts; a picture has a title, and no button. */
const onButtons = /^(?!picture\.|export\.(?:column|protection)\.).*\.title$|^savedViews\.save$/;

/** Whether the first screen does without a message. */
export function isLaterMessage(key: string): boolean {
  if (onButtons.test(key)) return false;
  return explanation.test(key) || laterParts.some((part) => key.startsWith(part));
}
