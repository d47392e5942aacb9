/** `npm run data:check`: says all that is wrong with the data that the project ships. */
import { englishTranslator } from './englishTranslator.ts';
import { folderProblems } from './folderProblems.ts';
import { readDataFolder } from './readDataFolder.ts';
import { reportProblems } from './reportProblems.ts';

const problems = folderProblems(readDataFolder(process.argv[2] ?? 'public/data'));

for (const line of reportProblems(problems, englishTranslator())) console.log(line);
process.exitCode = problems.length > 0 ? 1 : 0;
