/**
 * Chunks that the first screen does without, by the start of their names: other languages, and what a reader opens.
 * A browser test holds this list to what the page really fetches.
 */
export const onDemandChunks = [
  'en-later-',
  'hi-',
  'ru-',
  'ClauseEditor-',
  'ContactPanel-',
  'ProblemsDialog-',
  'SavedViewsPanel-',
  'SettingsPanel-',
  'createTextSearch-',
  'EdgeEditor-',
  'MarkTooltip-',
  'TimelineChoices-',
  'TimelineTable-',
  'CitePanel-',
  'CompareForm-',
  'CoverageDialog-',
  'DictionaryDialog-',
  'EvidenceDialog-',
  'LifeLinesForm-',
  'OverTimeForm-',
  'TogetherForm-',
  'WhoSaidItForm-',
];
