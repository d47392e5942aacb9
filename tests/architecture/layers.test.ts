import { parseSync } from 'vite';
import { expect, test } from 'vitest';
import { floorPlan, type Room } from './floorPlan.ts';
import { sourceFiles } from './sourceFiles.ts';

/** Declarations of modules, not modules: they import nothing. */
const files = sourceFiles('src', /(?<!\.d)\.(tsx?|mjs)$/);

/** A sentence for every import in `source` that the floor plan does not allow. */
function trespasses(path: string, source: string): string[] {
  const [name = ''] = path.split('/');
  const room = floorPlan[name];
  if (!room) return [`src/${name} is not on the floor plan`];
  return importsOf(path, source)
    .filter((target) => !isAllowed(path, target, room))
    .map((target) => `src/${path} may not import ${target}`);
}

function isAllowed(path: string, target: string, { rooms, packages, isDivided }: Room): boolean {
  if (target.startsWith('.')) return target.startsWith('./') && !target.includes('..');
  if (!target.startsWith('#')) return packages.some((name) => isPackage(target, name));
  const [room = '', next = ''] = target.slice(1).split('/');
  if (!path.startsWith(`${room}/`)) return rooms.includes(room);
  // A divided room shares what lies directly in it; its parts do not know each other.
  return !isDivided || next.includes('.') || path.startsWith(`${room}/${next}/`);
}

function isPackage(target: string, name: string): boolean {
  if (name.endsWith('*')) return target.startsWith(name.slice(0, -1));
  return target === name || target.startsWith(`${name}/`);
}

function importsOf(path: string, source: string): string[] {
  const { staticImports, staticExports, dynamicImports } = parseSync(path, source).module;
  return [
    ...staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest }) => moduleRequest?.value ?? []),
    ),
    ...dynamicImports.map(({ moduleRequest }) =>
      source.slice(moduleRequest.start + 1, moduleRequest.end - 1),
    ),
  ];
}

test('every import follows the floor plan', () => {
  expect(files.length).toBeGreaterThan(100);
  expect(files.flatMap(({ path, source }) => trespasses(path, source))).toEqual([]);
});

test('every room of the floor plan is there', () => {
  const rooms = new Set(files.map(({ path }) => path.split('/')[0]));
  expect(Object.keys(floorPlan).filter((name) => !rooms.has(name))).toEqual([]);
});

test.each([
  ['model/Dataset.ts', "import { useMemo } from 'react';"],
  ['model/Dataset.ts', "import type { Filter } from '#filter/Filter.ts';"],
  ['i18n/Translator.ts', "import type { Contact } from '#model/Dataset.ts';"],
  ['selectors/topicCounts.ts', "import type { X } from '#data/loadDataset.ts';"],
  ['filter/Filter.ts', "export { datasetQuery } from '#data/datasetQuery.ts';"],
  ['filter/Filter.ts', "export * from '#selectors/topicCounts.ts';"],
  ['ui/Button.tsx', "import { t } from '#i18n/Translator.ts';"],
  ['views/topics/TopicBars.tsx', "import { TimelineView } from '#views/timeline/TimelineView.tsx';"],
  ['views/topics/TopicBars.tsx', "const App = lazy(() => import('#app/App.tsx'));"],
  ['views/topics/TopicBars.tsx', "import { useDerived } from './../useDerived.ts';"],
  ['views/topics/TopicBars.tsx', "import { useDerived } from '../useDerived.ts';"],
  ['views/useDerived.ts', "import { TopicBars } from '#views/topics/TopicBars.tsx';"],
  ['app/App.tsx', "import { readFile } from 'node:fs/promises';"],
  ['app/App.tsx', "import { readDataFolder } from '#tools/readDataFolder.ts';"],
  ['tools/start.mjs', "const { App } = await import('#app/App.tsx');"],
  ['main.tsx', "import { createViewStore } from '#state/viewStore.ts';"],
  ['attic/x.ts', ''],
])('a trespass is reported: %s %s', (path, source) => {
  expect(trespasses(path, source)).toHaveLength(1);
});

test.each([
  ['model/check/checkDataset.ts', "import { parseEdtf } from '#model/edtf.ts';"],
  ['model/check/checkDataset.ts', "import type { Node } from '#model/schema/fieldDictionary.ts';"],
  [
    'views/topics/TopicBars.tsx',
    "import { useDerived } from '#views/useDerived.ts';\nimport './a.module.css';",
  ],
  ['views/map/PlaceMap.tsx', "import 'leaflet/dist/leaflet.css';"],
  ['tools/start.mjs', "import { connect } from 'node:net';"],
])('what the plan allows is not: %s %s', (path, source) => {
  expect(trespasses(path, source)).toEqual([]);
});
