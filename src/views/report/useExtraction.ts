import { useEffect, useState } from 'react';
import type { Draft, Report } from '#ingest/Draft.ts';
import type { IngestVocabulary } from '#ingest/IngestVocabulary.ts';
import { ExtractionTimeout, type Extractor } from './createExtractor.ts';

/** How long nothing must change before the report is read again. */
const settleMs = 200;

export type Extraction = {
  /** `reading`: what is asked for is still being read; `late`: it took too long and was given up. */
  readonly status: 'none' | 'reading' | 'read' | 'late' | 'failed';
  /** The last one that was read, which may be of the report as it was before. */
  readonly draft: Draft | null;
  /** Why it failed, in English. */
  readonly detail: string;
};

const nothing: Extraction = { status: 'none', draft: null, detail: '' };

/**
 * Reads a report again whenever it has changed and then rested a moment; a newer report gives up the reading of an
 * older one.
 *
 * @param report null while there is nothing to read
 * @param onDraft is given every new reading
 */
export function useExtraction(
  extractor: Extractor,
  report: Report | null,
  vocabulary: IngestVocabulary,
  onDraft: (draft: Draft) => void,
): Extraction {
  const [extraction, setExtraction] = useState<Extraction>(nothing);
  useEffect(() => () => extractor.close(), [extractor]);
  useEffect(() => {
    if (!report) {
      setExtraction(nothing);
      return;
    }
    setExtraction(({ draft }) => ({ status: 'reading', draft, detail: '' }));
    const controller = new AbortController();
    const timer = setTimeout(() => {
      extractor.extract({ report, vocabulary }, controller.signal).then(
        (draft) => {
          if (controller.signal.aborted) return;
          onDraft(draft);
          setExtraction({ status: 'read', draft, detail: '' });
        },
        (error: unknown) => {
          if (controller.signal.aborted) return;
          const status = error instanceof ExtractionTimeout ? 'late' : 'failed';
          setExtraction(({ draft }) => ({ status, draft, detail: String(error) }));
        },
      );
    }, settleMs);
    return () => {
      clearTimeout(timer);
      controller.abort(new DOMException('A newer report is read.', 'AbortError'));
    };
  }, [extractor, report, vocabulary, onDraft]);
  return extraction;
}
