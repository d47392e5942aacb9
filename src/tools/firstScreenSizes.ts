import { parseSync } from 'vite';

/** A built JavaScript file; `bytes` is its size on the wire, compressed. */
export type Chunk = { readonly name: string; readonly source: string; readonly bytes: number };

/** `initial`: needed before anything runs; `firstScreen`: that, and what the first screen fetches for itself. */
type Part = 'initial' | 'firstScreen' | 'onDemand';

export type Sizes = {
  readonly chunks: readonly (Chunk & { readonly part: Part })[];
  /** Bytes of the entry script and all that it imports outright. */
  readonly initial: number;
  /** Bytes of all JavaScript of the first screen, the initial part included. */
  readonly firstScreen: number;
};

/**
 * Sorts the chunks of a build by when a reader needs them. Whatever is not named as on demand counts for the
 * first screen, so that a new chunk cannot slip past the budget.
 *
 * @param html the built page
 * @param onDemand how the names of chunks begin that the first screen does not need; what only they import
 *   outright counts as theirs
 * @throws {Error} the page has no script, or nothing is left out by one of the names
 */
export function firstScreenSizes(html: string, chunks: readonly Chunk[], onDemand: readonly string[]): Sizes {
  const scripts = html.matchAll(/<script[^>]*\ssrc="([^"]+\.js)"/g);
  const entries = [...scripts].map(([, address = '']) => fileName(address));
  if (entries.length === 0) throw new Error('dist/index.html has no script');
  const unused = onDemand.find((start) => !chunks.some(({ name }) => name.startsWith(start)));
  if (unused) throw new Error(`no chunk has a name that begins with ${unused}: take it off the list`);
  const byName = new Map(chunks.map((chunk) => [chunk.name, importsOf(chunk)]));
  const isOnDemand = (name: string) => onDemand.some((start) => name.startsWith(start));
  const initial = reachable(entries, (name) => byName.get(name)?.outright ?? []);
  const firstScreen = reachable(entries, (name) => {
    const { outright = [], later = [] } = byName.get(name) ?? {};
    return [...outright, ...later.filter((target) => !isOnDemand(target))];
  });
  const partOf = (name: string): Part =>
    initial.has(name) ? 'initial' : firstScreen.has(name) ? 'firstScreen' : 'onDemand';
  const sum = (names: ReadonlySet<string>) =>
    chunks.reduce((total, { name, bytes }) => total + (names.has(name) ? bytes : 0), 0);
  return {
    chunks: chunks.map((chunk) => ({ ...chunk, part: partOf(chunk.name) })),
    initial: sum(initial),
    firstScreen: sum(firstScreen),
  };
}

/** The sizes as a table in plain text, the largest chunk of each part first. */
export function sizeTable(
  { chunks, initial, firstScreen }: Sizes,
  budget: { readonly initial: number; readonly firstScreen: number },
): string {
  const rows = (part: Part) =>
    chunks
      .filter((chunk) => chunk.part === part)
      .sort((a, b) => b.bytes - a.bytes)
      .map(({ name, bytes }) => row(`  ${name}`, kilobytes(bytes)));
  const total = (title: string, bytes: number, limit: number) =>
    row(title, kilobytes(bytes), `of ${kilobytes(limit).trim()}${bytes > limit ? '  TOO LARGE' : ''}`);
  return [
    total('initial JavaScript, gzip', initial, budget.initial),
    ...rows('initial'),
    total('all of the first screen', firstScreen, budget.firstScreen),
    ...rows('firstScreen'),
    'on demand, not counted',
    ...rows('onDemand'),
  ].join('\n');
}

function row(title: string, ...cells: readonly string[]): string {
  return [title.padEnd(44), ...cells].join('  ');
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1).padStart(6)} KB`;
}

/** Names of the chunks that a chunk imports, at once and when it comes to it. */
function importsOf({ name, source }: Chunk): { readonly outright: string[]; readonly later: string[] } {
  const { staticImports, staticExports, dynamicImports } = parseSync(name, source).module;
  const outright = [
    ...staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest }) => moduleRequest?.value ?? []),
    ),
  ];
  const later = dynamicImports.map(({ moduleRequest }) =>
    source.slice(moduleRequest.start + 1, moduleRequest.end - 1),
  );
  return { outright: outright.map(fileName), later: later.map(fileName) };
}

function fileName(request: string): string {
  return request.slice(request.lastIndexOf('/') + 1);
}

function reachable(from: readonly string[], next: (name: string) => readonly string[]): ReadonlySet<string> {
  const seen = new Set(from);
  for (const name of seen) for (const target of next(name)) seen.add(target);
  return seen;
}
