import { fileURLToPath } from 'node:url';
import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { isLaterMessage } from './src/i18n/isLaterMessage.ts';
import { precacheManifest } from './src/tools/build/precacheManifest.ts';
import { standaloneScript } from './src/tools/build/standaloneScript.ts';

/**
 * Compiles the message catalogues (`src/i18n/messages/*.json`, ICU MessageFormat) while building, so
 * that no parser is sent to the browser: `?part=first` has the messages of the first screen, `?part=later`
 * the others. A message that ICU cannot read stops the build.
 */
function compiledMessages(): Plugin {
  return {
    name: 'readout:compiled-messages',
    enforce: 'pre',
    transform(source, id) {
      const [, part] = /\/i18n\/messages\/\w+\.json\?part=(first|later)$/.exec(id) ?? [];
      if (!part) return null;
      const messages = Object.entries(JSON.parse(source) as Record<string, string>).filter(
        ([key]) => isLaterMessage(key) === (part === 'later'),
      );
      const compiled = messages.map(([key, text]) => [key, compileMessageOrThrow(text)]);
      return { code: `export default ${JSON.stringify(Object.fromEntries(compiled))}`, moduleType: 'js' };
    },
  };
}

/** Rooms and packages of which all, or nearly all, is needed for the first paint. */
const firstPaint =
  /\/src\/(filter\/(?:[A-Za-z]+\.ts|engine\/(?:columns|evaluate)\.ts)|i18n\/[A-Za-z]+\.ts|state\/(?!(?:s|useS)avedViews)|app\/(?!SettingsPanel|SharePanel|ExportSheet|pictures|Embed|HostLink|exportForHost|OfflineNotices)|offline\/hasWorker|model\/(day|edtf|Dataset|outermost|Config|siteDataset|schema\/vocabulary)\.ts|ui\/(Button|Icon|Popover|VisuallyHidden|copyText|CopyButton|ErrorBoundary|Part|lazyPart|WhenSeen|focusSoon)|views\/(SnapshotProvider|siteContext|notices\/Notice|useDerived|channelTone|dataAddress|keyFigures\/(?!picture|Explanation|DocumentsButton)))|\/node_modules\/(react|react-dom|scheduler|zustand|@tanstack|@lingui)\//;

/** Views that the first screen draws without further packages: one file as well. */
const firstViews = /\/src\/views\/(timeline\/TimelineView|topics\/TopicsView|contacts\/ContactsView)\.tsx$/;

const nodeProject = { environment: 'node' as const };

export default defineConfig({
  base: './',
  // Static files and no routes: a missing file must be a 404, never the page in its place.
  appType: 'mpa',
  plugins: [
    compiledMessages(),
    react(),
    standaloneScript({ entry: 'src/embed/element/embedScript.ts', fileName: 'embed.js' }),
    standaloneScript({
      entry: 'src/offline/worker/serviceWorker.ts',
      fileName: 'sw.js',
      define: (bundle) => ({ __PRECACHE__: JSON.stringify(precacheManifest(bundle)) }),
    }),
  ],
  resolve: {
    alias: {
      // Of all scales, Recharts' bars need three; a tenth of its code belongs to the others.
      'victory-vendor/d3-scale': fileURLToPath(new URL('./src/views/chartScales.ts', import.meta.url)),
    },
  },
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    // Names and licences of all packages that are in the build: several ask to go with every copy.
    license: { fileName: 'licenses.json' },
    rolldownOptions: {
      output: {
        chunkFileNames: ({ facadeModuleId }) =>
          facadeModuleId?.endsWith('?part=later')
            ? 'assets/[name]-later-[hash].js'
            : 'assets/[name]-[hash].js',
        // What the first paint needs is one file: many small ones compress worse and each is a request.
        codeSplitting: {
          groups: [
            { name: 'shell', test: firstPaint, priority: 1 },
            // With all that these import outright.
            { name: 'views', test: firstViews },
            // The map's picture is made with parts of the map, and finds them there.
            { name: 'MapView', test: /\/src\/views\/map\/MapView\.tsx$/ },
            { name: 'data', test: /\/src\/data\/(loadDataset|loadConfig)\.ts$/ },
          ],
        },
      },
    },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          ...nodeProject,
          name: 'unit',
          include: ['tests/{unit,architecture}/**/*.test.ts'],
          // Properties are tried hundreds of times; a busy machine must not fail them.
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'stories',
          include: ['tests/stories/**/*.test.tsx'],
          environment: 'jsdom',
          setupFiles: ['tests/setup.ts'],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          ...nodeProject,
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // A busy machine draws late; what is asked for is the same.
          expect: { poll: { timeout: 20_000 } },
          fileParallelism: false,
        },
      },
    ],
  },
});
