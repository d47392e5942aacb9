import { extractDraft } from '#ingest/extractDraft.ts';
import type { ExtractionAnswer, ExtractionOrder } from './ExtractionOrder.ts';

/** Reads reports beside the page, which goes on answering its reader meanwhile. */
addEventListener('message', ({ data: { report, vocabulary } }: MessageEvent<ExtractionOrder>) => {
  postMessage(answerTo(() => extractDraft(report, vocabulary)));
});

function answerTo(extract: () => ReturnType<typeof extractDraft>): ExtractionAnswer {
  try {
    return { draft: extract() };
  } catch (error) {
    return { error: String(error) };
  }
}
