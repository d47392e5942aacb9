import * as v from 'valibot';
import { type Config, configFile, defaultConfig, type Feature, features, themeNames } from './Config.ts';
import type { Problem } from './Problem.ts';
import { colourTokens, fontToken } from './schema/colourTokens.ts';
import { sitePath, siteSchemas } from './schema/configSchemas.ts';
import { problemOf } from './validateRecords.ts';

/** What a configuration may name that is not of this room. */
export type ConfigTerms = {
  /** Languages of the interface. */
  readonly languages: readonly string[];
  /** Names of clauses, as links have them. */
  readonly clauses: readonly string[];
  /** Address of the page: what a configuration names lies on the same server. */
  readonly page: string;
};

export type ReadConfig = { readonly config: Config; readonly problems: readonly Problem[] };

/** Reads one value; what cannot be used is reported, and null. */
type Take = <T>(path: string, value: unknown, schema: v.GenericSchema<unknown, T>) => T | null;

/**
 * Reads a site's configuration with patience: each setting by itself. What cannot be used is reported with its path
 * and what may stand there, and is as if it were not there.
 *
 * @param settings the parsed file
 */
export function readConfig(settings: Readonly<Record<string, unknown>>, terms: ConfigTerms): ReadConfig {
  const problems: Problem[] = [];
  const take: Take = (path, value, schema) => {
    if (value === undefined || value === null) return null;
    const { success, output, issues } = v.safeParse(schema, value);
    if (success) return output;
    const [issue] = issues;
    const { path: inner, ...fault } = problemOf(issue, configFile, '');
    problems.push({ ...fault, path: [path, inner].filter(Boolean).join('.'), scope: 'part' });
    return null;
  };
  const reader = { take, terms, unknown: unknownNames(problems) };
  reader.unknown('', settings, [...ownNames, '$schema']);
  const embedding = take('embedding', settings.embedding, siteSchemas.object) ?? {};
  reader.unknown('embedding', embedding, ['origins']);
  const config: Config = {
    title: take('title', settings.title, siteSchemas.title),
    data: take('data', settings.data, sitePath(terms.page)) ?? defaultConfig.data,
    filter: readClauses(settings.filter, reader),
    theme: take('theme', settings.theme, v.picklist(themeNames)) ?? defaultConfig.theme,
    variables: readVariables(settings.variables, reader),
    language: take('language', settings.language, v.picklist(terms.languages)),
    boundaries: take('boundaries', settings.boundaries, siteSchemas.word),
    tiles: readTiles(settings.tiles, reader),
    origins: readOrigins(embedding.origins, take),
    features: readFeatures(settings.features, reader),
    offline: take('offline', settings.offline, v.boolean()) ?? defaultConfig.offline,
  };
  return { config, problems };
}

const ownNames = [
  'title',
  'data',
  'filter',
  'theme',
  'variables',
  'language',
  'boundaries',
  'tiles',
  'embedding',
  'features',
  'offline',
];

type Reader = {
  readonly take: Take;
  readonly terms: ConfigTerms;
  /** Reports names that mean nothing, with those that do. */
  readonly unknown: (path: string, object: object, allowed: readonly string[]) => void;
};

function unknownNames(problems: Problem[]): Reader['unknown'] {
  return (path, object, allowed) => {
    for (const name of Object.keys(object).filter((key) => !allowed.includes(key)))
      problems.push({
        file: configFile,
        record: '',
        path: [path, name.slice(0, 40)].filter(Boolean).join('.'),
        code: 'choice',
        received: name.slice(0, 60),
        expected: allowed.filter((known) => !known.startsWith('$')).join(' | '),
        scope: 'part',
      });
  };
}

/** Values are read by the one who reads links, once the data has come. */
function readClauses(value: unknown, { take, terms, unknown }: Reader): Config['filter'] {
  const clauses = take('filter', value, siteSchemas.object) ?? {};
  unknown('filter', clauses, terms.clauses);
  return collect(terms.clauses, (name) => take(`filter.${name}`, clauses[name], siteSchemas.clause));
}

function readVariables(value: unknown, { take, unknown }: Reader): Config['variables'] {
  const variables = take('variables', value, siteSchemas.object) ?? {};
  const allowed = [...colourTokens, fontToken];
  unknown('variables', variables, allowed);
  return collect(allowed, (name) =>
    take(
      `variables.${name}`,
      variables[name],
      name === fontToken ? siteSchemas.fontFamilies : siteSchemas.colour,
    ),
  );
}

function readTiles(value: unknown, { take, terms, unknown }: Reader): Config['tiles'] {
  const tiles = take('tiles', value, siteSchemas.object);
  if (!tiles) return null;
  unknown('tiles', tiles, ['url', 'attribution', 'maxZoom']);
  const url = take('tiles.url', tiles.url ?? '', siteSchemas.tileAddress(terms.page));
  const attribution = take('tiles.attribution', tiles.attribution ?? '', siteSchemas.word);
  const maxZoom = take('tiles.maxZoom', tiles.maxZoom, siteSchemas.zoom) ?? 6;
  return url === null || attribution === null ? null : { url, attribution, maxZoom };
}

function readOrigins(value: unknown, take: Take): Config['origins'] {
  const origins = take('embedding.origins', value, v.array(v.unknown())) ?? [];
  return origins.flatMap(
    (origin, index) => take(`embedding.origins[${index}]`, origin ?? '', siteSchemas.origin) ?? [],
  );
}

function readFeatures(value: unknown, { take, unknown }: Reader): Config['features'] {
  const switches = take('features', value, siteSchemas.object) ?? {};
  unknown('features', switches, features);
  const set = collect(features, (name) => take(`features.${name}`, switches[name], v.boolean()));
  return { ...defaultConfig.features, ...(set as Partial<Record<Feature, boolean>>) };
}

/** What `read` gives for each name, without those for which it gives nothing. */
function collect<T>(names: readonly string[], read: (name: string) => T | null): Record<string, T> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = read(name);
      return value === null ? [] : [[name, value] as const];
    }),
  );
}
