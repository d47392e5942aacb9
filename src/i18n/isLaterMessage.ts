/** What the messages of parts begin with that a reader opens: they are fetched with the first such part. */
const laterParts = [
  'cite',
  'contact',
  'coverage',
  'dictionary',
  'problem',
  'settings',
  'topics.compare',
  'topics.lifeLines',
  'topics.overTime',
  'topics.together',
  'topics.voices',
];

/** Whether the first screen does without a message. Titles are also on the buttons that open the parts. */
export function isLaterMessage(key: string): boolean {
  return laterParts.some((part) => key.startsWith(`${part}.`) && key !== `${part}.title`);
}
