import { fileName } from '#export/fileName.ts';
import type { Exporter } from './createExporter.ts';

/** The name of a file that holds more than one view: the filter sentence. */
export function packFileName({ sentence }: Exporter, ending: string): string {
  return fileName(sentence, ending);
}
