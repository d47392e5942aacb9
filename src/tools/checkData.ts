/** `npm run data:check`: says all that is wrong with the data that the project ships. */
import { checkDataset } from '#model/check/checkDataset.ts';
import { englishTranslator } from './englishTranslator.ts';
import { readDataFolder } from './readDataFolder.ts';
import { reportProblems } from './reportProblems.ts';

const { packageContent, files } = readDataFolder(process.argv[2] ?? 'public/data');
const problems = checkDataset(packageContent, files);

for (const line of reportProblems(problems, englishTranslator())) console.log(line);
process.exitCode = problems.length > 0 ? 1 : 0;
