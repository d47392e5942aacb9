import type { Draft, Report } from '#ingest/Draft.ts';
import type { IngestVocabulary } from '#ingest/IngestVocabulary.ts';

/** What a worker is asked. */
export type ExtractionOrder = { readonly report: Report; readonly vocabulary: IngestVocabulary };

/** What it answers: a draft, or how it failed. */
export type ExtractionAnswer = { readonly draft: Draft } | { readonly error: string };
