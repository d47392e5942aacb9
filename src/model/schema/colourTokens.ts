/** Colours that a site's theme may set: those that `ui/tokens.css` gives for light and dark (held to it by a test). */
export const colourTokens = [
  '--paper',
  '--raised',
  '--ink',
  '--ink-2',
  '--ink-3',
  '--control',
  '--rule',
  '--wash',
  '--wash-2',
  '--band',
  '--band-pinned',
  '--land',
  '--border',
  '--slate',
  ...[1, 2, 3, 4, 5].map((step) => `--shade-${step}`),
  ...[1, 2, 3, 4, 5].flatMap((tone) => [`--tone-${tone}`, `--tone-${tone}-edge`]),
  ...[1, 2, 3].map((tone) => `--tone-${tone}-text`),
];

/** The typeface of the page, also for a site to set. */
export const fontToken = '--font';
