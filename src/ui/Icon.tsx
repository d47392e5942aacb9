/** Outlines on a 16-pixel grid, drawn with a 1.5-pixel line in the colour of the text. */
const paths = {
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9ZM10.5 10.5 14 14',
  undo: 'M5.5 3 2.5 6l3 3M2.5 6h7a4 4 0 0 1 0 8H6',
  redo: 'M10.5 3l3 3-3 3M13.5 6h-7a4 4 0 0 0 0 8H10',
  settings: 'M2 4.5h6m4 0h2M2 11.5h2m4 0h6M8 2.75v3.5h4v-3.5ZM4 9.75v3.5h4v-3.5Z',
  close: 'm4 4 8 8M12 4l-8 8',
  plus: 'M8 3v10M3 8h10',
  table: 'M2 3.5h12v9H2ZM2 6.5h12M6.5 3.5v9',
  chart: 'M2.5 2.5v11h11M6 11V7m3 4V4m3 7V8.5',
  link: 'M6.5 9.5a3 3 0 0 0 4.2 0l2.4-2.4a3 3 0 0 0-4.2-4.2L8 3.8M9.5 6.5a3 3 0 0 0-4.2 0L2.9 8.9a3 3 0 0 0 4.2 4.2L8 12.2',
  quote: 'M6.5 4C4.5 5 3 6.5 3 9v3h3.5V8.5H4.8M13 4c-2 1-3.500 2.500-3.500 5v3H13V8.500h-1.700',
  previous: 'm10 3.5-4.500 4.500 4.500 4.500',
  next: 'm6 3.500 4.500 4.500L6 12.500',
  down: 'm4 6 4 4 4-4',
  external: 'M6.500 3.500h-3v9h9v-3M9 3h4v4M13 3 7.500 8.500',
  filter: 'M2 4h12M4.500 8h7M6.500 12h3',
  pin: 'M8 14s4.500-4.200 4.500-7.500a4.500 4.500 0 0 0-9 0C3.500 9.800 8 14 8 14ZM8 8a1.500 1.500 0 1 0 0-3 1.500 1.500 0 0 0 0 3Z',
  bars: 'M3 2.500v11M3 4h9M3 8h6M3 12h3.500',
  list: 'M5.500 4H14M5.500 8H14M5.500 12H14M2 4h1M2 8h1M2 12h1',
  timeline: 'M2 4.500h12M2 8h12M2 11.500h12M5 3v3M10 6.500v3M7 10v3',
  menu: 'M2 4h12M2 8h12M2 12h12',
  save: 'M8 2.5v7.500M5 7.500l3 3 3-3M3 13.500h10',
  lock: 'M3.5 7h9v6.5h-9ZM5.500 7V5a2.500 2.500 0 0 1 5 0v2',
  check: 'm3 8.500 3.500 3.500L13 4.500',
} as const;

export type IconName = keyof typeof paths;

/** A small sign beside or instead of a word; the word is on the button. */
export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path
        d={paths[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
