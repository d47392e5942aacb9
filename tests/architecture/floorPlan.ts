export type Room = {
  /** Rooms of `src/` that it may import from, besides itself. */
  readonly rooms: readonly string[];
  /** Packages that it may import. */
  readonly packages: readonly string[];
  /** Its folders do not know each other: they share only the files that lie directly in the room. */
  readonly isDivided?: true;
};

const below = ['model', 'i18n', 'filter', 'selectors', 'data', 'state', 'ui', 'ingest'];

/**
 * The floor plan: which rooms of `src/` a room may import from, and which packages.
 * This table is the architecture; README.md explains it, layers.test.ts holds the code to it.
 */
export const floorPlan: Readonly<Record<string, Room>> = {
  model: { rooms: [], packages: ['valibot'] },
  i18n: { rooms: [], packages: ['react', '@lingui/core'] },
  filter: { rooms: ['model', 'i18n'], packages: ['minisearch'] },
  selectors: { rooms: ['model', 'filter', 'i18n'], packages: [] },
  data: {
    rooms: ['model'],
    packages: [
      '@tanstack/react-query',
      'valibot',
      'topojson-client',
      'topojson-specification',
      'geojson',
      'idb-keyval',
    ],
  },
  ingest: { rooms: ['model'], packages: ['chrono-node', '@mozilla/readability'] },
  state: { rooms: ['filter', 'model', 'i18n'], packages: ['react', 'zustand'] },
  ui: { rooms: [], packages: ['react'] },
  export: {
    rooms: ['model', 'i18n', 'filter', 'selectors'],
    packages: ['pdfkit', 'fontkit', 'pptxgenjs', 'jszip', '@fontsource/noto-sans'],
  },
  embed: { rooms: ['model', 'filter', 'state'], packages: [] },
  views: {
    rooms: [...below, 'export'],
    packages: [
      'react',
      'react-dom',
      'recharts',
      'react-leaflet',
      'leaflet',
      'd3-scale',
      'topojson-client',
      'geojson',
      '@noble/hashes',
    ],
    isDivided: true,
  },
  offline: { rooms: [], packages: ['workbox-*'] },
  app: {
    rooms: [...below, 'export', 'embed', 'views', 'offline'],
    packages: ['react', '@tanstack/react-query'],
  },
  tools: {
    rooms: ['model', 'i18n', 'selectors', 'ingest'],
    packages: [
      'node:*',
      'vite',
      'tsx',
      'jsdom',
      'playwright-core',
      'jszip',
      '@cyclonedx/cyclonedx-library',
      '@lingui/message-utils',
      'topojson-client',
      'topojson-simplify',
    ],
  },
  'main.tsx': { rooms: ['app', 'ui'], packages: ['react', 'react-dom'] },
};
