import { vocabularyOf } from '#ingest/vocabularyOf.ts';
import { datasetOf } from '#model/check/datasetOf.ts';
import { readDataFolder } from '#tools/readDataFolder.ts';

const { packageContent, files } = readDataFolder('public/data');
const dataset = datasetOf(packageContent, files);
if (!dataset) throw new Error('public/data cannot be read: see npm run data:check');

/** The words of the data that is shipped. */
export const shippedVocabulary = vocabularyOf(dataset);
