import { icsFile } from '#export/data/calendar/icsFile.ts';
import { csvFile } from '#export/data/csv/csvFile.ts';
import { csvTables } from '#export/data/csv/csvTables.ts';
import { csvwMetadata } from '#export/data/csv/csvwMetadata.ts';
import type { TableName } from '#export/data/csv/Table.ts';
import type { FileContext } from '#export/data/FileContext.ts';
import { geojsonFile } from '#export/data/geojsonFile.ts';
import { jsonFile } from '#export/data/jsonFile.ts';
import type { Snapshot } from '#filter/Snapshot.ts';

/** The selection as files, in the order in which they are offered. */
export const dataKinds = ['contacts', 'codings', 'documents', 'metadata', 'json', 'geojson', 'ics'] as const;
export type DataKind = (typeof dataKinds)[number];

type DataFile = {
  /** Its name where the files of one selection lie together, with its ending. */
  readonly name: string;
  readonly mediaType: string;
  /** What the format calls itself, where the file has no other name. */
  readonly format?: string;
};

export const dataFiles: Readonly<Record<DataKind, DataFile>> = {
  contacts: { name: 'contacts.csv', mediaType: 'text/csv' },
  codings: { name: 'codings.csv', mediaType: 'text/csv' },
  documents: { name: 'documents.csv', mediaType: 'text/csv' },
  metadata: { name: 'csv-metadata.json', mediaType: 'application/csvm+json' },
  json: { name: 'selection.json', mediaType: 'application/json', format: 'JSON' },
  geojson: { name: 'places.geojson', mediaType: 'application/geo+json', format: 'GeoJSON' },
  ics: { name: 'contacts.ics', mediaType: 'text/calendar', format: 'iCalendar' },
};

/** How data files are written. */
export type DataFileOptions = {
  readonly hasByteOrderMark: boolean;
  /** The names that the metadata knows the tables by. */
  readonly nameOf: (kind: DataKind) => string;
};

/** A calendar without an event is none: the standard wants one at least. */
export function canBeWritten(kind: DataKind, { selected }: Snapshot): boolean {
  return kind !== 'ics' || selected.length > 0;
}

/** Writes one of them. */
export function writeDataFile(
  kind: DataKind,
  snapshot: Snapshot,
  context: FileContext,
  options: DataFileOptions,
): Blob {
  const { mediaType } = dataFiles[kind];
  return new Blob([textOf(kind, snapshot, context, options)], { type: `${mediaType};charset=utf-8` });
}

function textOf(
  kind: DataKind,
  snapshot: Snapshot,
  context: FileContext,
  { hasByteOrderMark, nameOf }: DataFileOptions,
): string {
  switch (kind) {
    case 'metadata':
      return csvwMetadata(
        csvTables(snapshot, context).map((table) => ({ table, file: nameOf(table.name) })),
        snapshot,
        context,
      );
    case 'json':
      return jsonFile(snapshot, context);
    case 'geojson':
      return geojsonFile(snapshot, context);
    case 'ics':
      return icsFile(snapshot, context);
    default:
      return csvFile(tableNamed(kind, snapshot, context), { hasMark: hasByteOrderMark });
  }
}

function tableNamed(name: TableName, snapshot: Snapshot, context: FileContext) {
  const table = csvTables(snapshot, context).find((candidate) => candidate.name === name);
  if (!table) throw new Error(`there is no table ${name}`);
  return table;
}
